'use client';

import { useState } from 'react';

/** Twice the drawn size, so that it stays sharp on paper and on dense screens. */
const SCALE = 2;

/** The picture as PNG, made in the browser from the SVG that can be downloaded; so it carries the same title and source. */
export function DownloadPng({ svg }: { svg: string }) {
  const [failed, setFailed] = useState(false);
  const make = () => {
    setFailed(false);
    pngOf(svg).catch(() => setFailed(true));
  };
  return (
    <>
      <button type="button" className="chart-downloads__button" onClick={make}>
        Picture (PNG)
      </button>
      <span role="status">{failed ? ' It couldn’t be made: take the SVG instead.' : ''}</span>
    </>
  );
}

async function pngOf(svg: string): Promise<void> {
  const picture = await fetch(svg);
  if (!picture.ok) throw new Error(`The picture answered ${picture.status}`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await picture.text())}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('The browser made no picture');
  save(blob, nameIn(picture.headers.get('content-disposition')));
}

/** The name that the server gave the SVG, ending in .png. */
function nameIn(disposition: string | null): string {
  const [, name = 'gradeline.svg'] = /filename="([^"]+)"/.exec(disposition ?? '') ?? [];
  return name.replace(/\.svg$/, '.png');
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The click is answered after this; the address must live until then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

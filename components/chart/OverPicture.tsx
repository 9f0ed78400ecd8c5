'use client';

import { type ComponentType, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { MarkFrame } from '@/components/chart/MarkFrame';
import { useArriving } from '@/components/chart/use-arriving';
import { useForm } from '@/components/chart/use-form';
import type { FormName } from '@/domain/drawing/drawing';
import type { Picture } from '@/domain/england/picture';

export interface LiveProps<Drawn extends Picture> {
  picture: Drawn;
  id: string;
  /** Called once recharts has drawn. */
  onDrawn: () => void;
}

interface OverPictureProps<Drawn extends Picture> {
  /** Unique on the page. */
  id: string;
  /** What its parts are. */
  name: string;
  /** The same function as long as what is drawn is the same; null until it has arrived. */
  draw: ((form: FormName) => Drawn) | null;
  /** The same picture as the server draws it, in every form. */
  still: ReactNode;
  /** Brings the recharts renderer, by dynamic import. */
  load: () => Promise<ComponentType<LiveProps<Drawn>>>;
}

/** recharts arrives when the browser is idle and lies over the still picture, which keeps its place: nothing moves. */
export function OverPicture<Drawn extends Picture>({ id, name, draw, still, load }: OverPictureProps<Drawn>) {
  const box = useRef<HTMLDivElement>(null);
  const form = useForm(box);
  const picture = useMemo(() => (form === null || draw === null ? null : draw(form)), [draw, form]);
  const Live = useArriving(load);
  const [drawn, setDrawn] = useState(false);
  const onDrawn = useCallback(() => setDrawn(true), []);
  return (
    <div className="timeline-box" ref={box}>
      <MarkFrame name={name} described={`${id}-narrow`} live={drawn}>
        {still}
        {Live && picture ? <Live key={form} picture={picture} id={`${id}-live`} onDrawn={onDrawn} /> : null}
      </MarkFrame>
    </div>
  );
}

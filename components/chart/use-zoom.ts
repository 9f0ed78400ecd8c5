import { useCallback, useState } from 'react';
import type { Axis } from '@/domain/drawing/drawing';
import type { Day } from '@/domain/partial-date';
import { stepped, withZoom, type Zoom, type ZoomStep, zoomOn } from '@/domain/timeline/zoom';

export interface Zooming {
  zoom: Zoom | null;
  /** @param at the day that stays where it is; the middle of the part unless given */
  step: (step: ZoomStep, at?: Day) => void;
  show: (zoom: Zoom) => void;
}

/** Which part of the axis is shown. It is kept in the address, so that a reload, a link and the downloads show the same. */
export function useZoom(axis: Axis, first: Zoom | null): Zooming {
  const [zoom, setZoom] = useState(first);
  const change = useCallback((to: Zoom | null) => {
    setZoom(to);
    const { pathname, search, hash } = window.location;
    window.history.replaceState(null, '', `${withZoom(`${pathname}${search}`, to)}${hash}`);
  }, []);
  return {
    zoom,
    step: (step, at) => change(stepped(axis, zoom, step, at)),
    show: (asked) => change(zoomOn(axis, asked)),
  };
}

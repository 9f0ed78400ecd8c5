import { useCallback, useMemo, useRef, useState } from 'react';
import { useForm } from '@/components/chart/use-form';
import type { Drawing, FormName } from '@/domain/drawing/drawing';

/**
 * What a picture that answers pointer and keys knows of itself: the layout of the form that the style sheet shows, what is
 * pointed at, and whether recharts has drawn over the plain SVG.
 * @param layOut the same function as long as what is drawn is the same; null until it has arrived
 */
export function usePicture<Laid extends Pick<Drawing, 'stops'>>(layOut: ((form: FormName) => Laid) | null) {
  const box = useRef<HTMLDivElement>(null);
  const form = useForm(box);
  const drawing = useMemo(() => (form === null || layOut === null ? null : layOut(form)), [layOut, form]);
  const [selected, select] = useState<string | null>(null);
  const stop = drawing?.stops.find(({ id }) => id === selected) ?? null;
  const [live, setLive] = useState(false);
  const onDrawn = useCallback(() => setLive(true), []);
  return { box, form, drawing, stop, select, live, onDrawn };
}

import { type RefObject, useEffect, useState } from 'react';
import { formFor } from '@/components/chart/timeline-keys';
import type { FormName } from '@/domain/drawing/drawing';

/** The form that the style sheet shows in this box; null on the server and until the box has been measured. */
export function useForm(box: RefObject<HTMLElement | null>): FormName | null {
  const [form, setForm] = useState<FormName | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setForm(formFor(entry.contentRect.width));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return form;
}

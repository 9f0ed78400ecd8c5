import { useCallback, useEffect, useRef, useState } from 'react';
import type { MapRecord } from '@/domain/england/map-record';
import { readMapRecord } from '@/domain/england/map-record-read';

export type MapFetch = { state: 'none' | 'coming' | 'failed' } | { state: 'here'; record: MapRecord };

/**
 * Where councils stood in every quarter, fetched once, when it is first wanted; after a failure it is tried again when it is
 * wanted again.
 */
export function useMapRecord(address: string): [MapFetch, () => void] {
  const [fetched, setFetched] = useState<MapFetch>({ state: 'none' });
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const want = useCallback(() => {
    if (under.current !== null) return;
    const controller = new AbortController();
    under.current = controller;
    setFetched({ state: 'coming' });
    recordAt(address, controller.signal)
      .then((record) => setFetched({ state: 'here', record }))
      .catch(() => {
        if (controller.signal.aborted) return;
        under.current = null;
        setFetched({ state: 'failed' });
      });
  }, [address]);
  return [fetched, want];
}

async function recordAt(address: string, signal: AbortSignal): Promise<MapRecord> {
  const answer = await fetch(address, { signal });
  const record = answer.ok ? readMapRecord(await answer.json()) : null;
  if (record === null) throw new Error(`No record at ${address}`);
  return record;
}

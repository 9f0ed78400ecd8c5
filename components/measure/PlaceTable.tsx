import type { ReactNode } from 'react';
import { Table } from '@/components/ui/Table';
import { type By, groupedBy, type Named, type Placed } from '@/domain/measures/places';

interface PlaceTableProps<Row extends Placed> {
  caption: string;
  rows: readonly Row[];
  by: By;
  /** What each figure is. */
  columns: readonly string[];
  /** The figures of one region or type, or of all of them together (a null place). */
  figures: (rows: readonly Row[], place: Named | null) => readonly ReactNode[];
}

/** Figures region by region, or type by type, with those of all of them at the end. */
export function PlaceTable<Row extends Placed>({ caption, rows, by, columns, figures }: PlaceTableProps<Row>) {
  const places = groupedBy(rows, by).map(({ place, rows }) => ({
    key: place.slug,
    cells: [place.name, ...figures(rows, place)],
  }));
  return (
    <Table
      caption={caption}
      columns={[
        { label: by === 'region' ? 'Region' : 'Type of council' },
        ...columns.map((label) => ({ label, numeric: true })),
      ]}
      rows={[...places, { key: 'all', cells: ['All of these', ...figures(rows, null)] }]}
    />
  );
}

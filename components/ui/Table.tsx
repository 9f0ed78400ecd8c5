import { type ReactNode, useId } from 'react';

export interface Column {
  label: ReactNode;
  numeric?: boolean;
}

export interface Row {
  key: string;
  cells: readonly ReactNode[];
}

interface TableProps {
  /** Says what the table holds; also names the region that scrolls. */
  caption: string;
  /** Where a heading just above says the same. */
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Whether the first cell of each row names it. */
  rowHeaders?: boolean;
}

/** Plain figures in rows. Too wide for the page, it scrolls sideways in its own region, which keys can reach. */
export function Table({ caption, captionHidden = false, columns, rows, rowHeaders = true }: TableProps) {
  const id = useId();
  const numeric = (index: number) => columns[index]?.numeric ?? false;
  return (
    <>
      {/* Not a caption element: that would be as wide as the table, and scroll out of sight with it. */}
      <p id={id} className={captionHidden ? 'govuk-visually-hidden' : 'govuk-heading-m'}>
        {caption}
      </p>
      <section className="table-region" aria-labelledby={id} tabIndex={0}>
        <table className="govuk-table" aria-labelledby={id}>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              {columns.map(({ label }, index) => (
                <th key={columnKey(index)} scope="col" className={cellClass('header', numeric(index))}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {rows.map(({ key, cells }) => (
              <tr key={key} className="govuk-table__row">
                {cells.map((cell, index) => (
                  <Cell key={columnKey(index)} header={rowHeaders && index === 0} numeric={numeric(index)}>
                    {cell}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Cell({ header, numeric, children }: { header: boolean; numeric: boolean; children: ReactNode }) {
  if (!header) return <td className={cellClass('cell', numeric)}>{children}</td>;
  return (
    <th scope="row" className={cellClass('header', numeric)}>
      {children}
    </th>
  );
}

function columnKey(index: number): string {
  return `column-${index}`;
}

function cellClass(element: 'header' | 'cell', numeric: boolean): string {
  const base = `govuk-table__${element}`;
  return numeric ? `${base} ${base}--numeric` : base;
}

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A cell that may be blank: blank is "not known or not applicable", never an empty text. */
export const optional = z.string().transform((cell) => (cell === '' ? null : cell));
export const required = z.string().min(1);
export const whole = z
  .string()
  .regex(/^-?\d+$/)
  .transform(Number);
export const optionalWhole = optional.pipe(z.union([z.null(), whole]));
/** 0 to 100 with at most two decimals, without the sign. */
export const optionalPercentage = optional.pipe(
  z
    .string()
    .regex(/^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/)
    .transform(Number)
    .nullable(),
);
export const truth = z.enum(['true', 'false']).transform((cell) => cell === 'true');
/** Semicolon-separated. */
export const list = z.string().transform((cell) => cell.split(';').filter((part) => part !== ''));

/**
 * Reads one CSV of this folder, every row checked.
 * @throws with the file and row where a cell is not what it should be.
 */
export function read<Shape extends z.ZodRawShape>(file: string, shape: Shape): z.output<z.ZodObject<Shape>>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const rows: unknown[] = parse(text, { columns: true, bom: true, skip_empty_lines: true });
  const schema = z.object(shape);
  return rows.map((row, index) => {
    const result = schema.safeParse(row);
    if (!result.success) throw new Error(`prisma/seed/${file}, row ${index + 2}: ${z.prettifyError(result.error)}`);
    return result.data;
  });
}

import { EnglandDocument } from '@/components/chart/EnglandDocument';
import type { Figures } from '@/domain/england/figures';
import type { Picture } from '@/domain/england/picture';
import { figuresAnswer } from '../figures-answer';
import { pictureAnswer } from '../picture-answer';
import { type AskedEngland, askedEngland } from './asked-england';

interface Drawn {
  title: string;
  description: string;
  picture: Picture;
}

/** A picture of England as a file, of what the address asks. */
export async function pictureOfEngland(
  request: Request,
  name: string,
  draw: (asked: AskedEngland) => Promise<Drawn>,
): Promise<Response> {
  const asked = await askedEngland(request);
  if (asked instanceof Response) return asked;
  return pictureAnswer(<EnglandDocument {...(await draw(asked))} source={asked.source} />, asked.fileName(name));
}

/** Its figures as CSV. */
export async function figuresOfEngland(
  request: Request,
  name: string,
  read: (asked: AskedEngland) => Promise<Figures>,
): Promise<Response> {
  const asked = await askedEngland(request);
  if (asked instanceof Response) return asked;
  return figuresAnswer({ ...(await read(asked)), complete: asked.complete }, asked.fileName(name));
}

import type { ReactElement } from 'react';

/**
 * A drawn picture as an SVG file.
 * @param name of the file, without its ending
 */
export async function pictureAnswer(picture: ReactElement, name: string): Promise<Response> {
  // Next refuses to let a route import it by name; the elements are plain and have no state.
  const { renderToStaticMarkup } = await import('react-dom/server');
  return new Response(renderToStaticMarkup(picture), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.svg"`,
    },
  });
}

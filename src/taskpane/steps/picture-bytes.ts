/** A drawing as a picture in pixels, for programs that know no SVG: older versions of Word show it where it is pasted. */
import { crc32 } from '../../adapters/package/crc32';
import type { Drawing, Shape } from '../../core/charts/drawing';
import { DRAWING_FONT } from '../../core/charts/drawing';

/** Dots for each pixel of the drawing: sharp in print. */
const SCALE = 3;
const PIXELS_PER_METRE = Math.round((96 * SCALE) / 0.0254);
/** Signature and header: what says the size follows them. */
const HEAD = 33;

/** As PNG, of the drawing's own size on paper. Rejects where the browser draws none. */
export async function pngOf(drawing: Drawing): Promise<Uint8Array> {
  const { width, height, shapes } = drawing;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) draw(context, shape);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return withSize(new Uint8Array(await blob.arrayBuffer()));
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'line') {
    context.strokeStyle = shape.colour;
    context.beginPath();
    context.moveTo(shape.x, shape.top);
    context.lineTo(shape.x, shape.bottom);
    context.stroke();
  } else if (shape.kind === 'bar') {
    const { x, y, width, height, fill, stroke } = shape;
    if (fill !== 'none') {
      context.fillStyle = fill;
      context.fillRect(x, y, width, height);
    }
    if (stroke !== 'none') {
      context.strokeStyle = stroke;
      context.strokeRect(x, y, width, height);
    }
  } else {
    const { x, y, text, size, isStrong, colour, anchor, direction } = shape;
    context.font = `${isStrong ? '700 ' : ''}${size}px ${DRAWING_FONT}`;
    context.fillStyle = colour;
    context.textAlign = anchor;
    context.direction = direction;
    context.fillText(text, x, y);
  }
}

/** Says how large the picture is on paper: without it its dots would be taken for the pixels of a screen. */
function withSize(png: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, 9);
  chunk.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, PIXELS_PER_METRE);
  view.setUint32(12, PIXELS_PER_METRE);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17), 0));
  const sized = new Uint8Array(png.length + chunk.length);
  sized.set(png.subarray(0, HEAD));
  sized.set(chunk, HEAD);
  sized.set(png.subarray(HEAD), HEAD + chunk.length);
  return sized;
}

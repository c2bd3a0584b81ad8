import type { PathLayout } from './career-path.layout.js';
import type { Box } from './geometry.js';

/** The drawing for languages that are read from right to left: its exact mirror image. */
export function mirrored({ width, height, nodes, edges, roles }: PathLayout): PathLayout {
  const flip = <T extends Box>(box: T): T => ({ ...box, x: width - box.x - box.width });
  const maybe = <T extends Box>(box: T | undefined) => box && flip(box);
  return {
    width,
    height,
    nodes: nodes.map((node) => ({ ...flip(node), bars: node.bars.map(flip) })),
    edges: edges.map(({ points, counts, place }) => ({
      points: points.map(({ x, y }) => ({ x: width - x, y })),
      counts: maybe(counts),
      place: maybe(place),
    })),
    roles: roles.map(({ label, frame }) => ({ label: maybe(label), frame: maybe(frame) })),
  };
}

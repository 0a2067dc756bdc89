/**
 * The cheapest circulation in a network whose arcs carry nothing or one unit: successive shortest paths
 * (Busacker and Gowen 1960, with Edmonds and Karp's potentials). Exact, and the same for the same order of arcs.
 */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** What it costs to carry the unit; negative where leaving it out costs. */
  readonly cost: number;
}

/**
 * For each arc, whether it carries its unit, so that every node receives as much as it gives up to `demand` (units that
 * must go in beyond those that come out; they add up to zero), at the least cost. `undefined` where there is no such flow.
 */
export function cheapestCirculation(demand: readonly number[], arcs: readonly Arc[]): Uint8Array | undefined {
  const network = new Network(demand, arcs);
  for (let node = 0; node < demand.length; node++) {
    while (network.excess[node]! > 0) {
      if (!network.augmentFrom(node)) return undefined;
    }
  }
  return network.excess.some((units) => units !== 0) ? undefined : network.carried;
}

class Network {
  readonly carried: Uint8Array;
  /** Units that a node has received and must still pass on. */
  readonly excess: Float64Array;
  private readonly arcsAt: number[][];
  private readonly potential: Float64Array;
  private readonly distance: Float64Array;
  private readonly settled: Uint8Array;
  private readonly arrivedBy: Int32Array;

  constructor(
    demand: readonly number[],
    private readonly arcs: readonly Arc[],
  ) {
    const size = demand.length;
    this.carried = new Uint8Array(arcs.length);
    this.excess = Float64Array.from(demand, (units) => 0 - units);
    this.arcsAt = Array.from({ length: size }, () => []);
    this.potential = new Float64Array(size);
    this.distance = new Float64Array(size);
    this.settled = new Uint8Array(size);
    this.arrivedBy = new Int32Array(size);
    arcs.forEach((arc, index) => {
      this.arcsAt[arc.from]!.push(index);
      this.arcsAt[arc.to]!.push(index);
      // Carried from the start, an arc that pays leaves no negative cost behind.
      if (arc.cost < 0) this.carry(index);
    });
  }

  /** Moves one unit from a node with excess to the nearest with a lack; false where none can be reached. */
  augmentFrom(start: number): boolean {
    const end = this.nearestLack(start);
    if (end < 0) return false;
    for (let node = end; node !== start;) {
      const index = this.arrivedBy[node]!;
      const { from, to } = this.arcs[index]!;
      const before = node === to ? from : to;
      this.carried[index] = this.carried[index] ? 0 : 1;
      node = before;
    }
    this.excess[start]! -= 1;
    this.excess[end]! += 1;
    return true;
  }

  private carry(index: number): void {
    const { from, to } = this.arcs[index]!;
    this.carried[index] = 1;
    this.excess[from]! -= 1;
    this.excess[to]! += 1;
  }

  /** Dijkstra over the reduced costs, up to the first node with a lack; −1 where there is none. */
  private nearestLack(start: number): number {
    const { distance, settled, potential, arrivedBy } = this;
    distance.fill(Infinity);
    settled.fill(0);
    distance[start] = 0;
    const queue = new Queue();
    queue.push(start, 0);
    const seen: number[] = [];
    for (let node = queue.pop(); node >= 0; node = queue.pop()) {
      if (settled[node]) continue;
      settled[node] = 1;
      if (this.excess[node]! < 0) {
        for (const earlier of seen) potential[earlier]! += distance[earlier]! - distance[node]!;
        return node;
      }
      seen.push(node);
      for (const index of this.arcsAt[node]!) {
        const arc = this.arcs[index]!;
        const forward = arc.from === node && !this.carried[index];
        if (!forward && !(arc.to === node && this.carried[index])) continue;
        const next = forward ? arc.to : arc.from;
        const cost = forward ? arc.cost : 0 - arc.cost;
        const reached = distance[node]! + cost + potential[node]! - potential[next]!;
        if (reached < distance[next]!) {
          distance[next] = reached;
          arrivedBy[next] = index;
          queue.push(next, reached);
        }
      }
    }
    return -1;
  }
}

/** A binary heap of nodes; of equal keys the one pushed first comes first. */
class Queue {
  private readonly nodes: number[] = [];
  private readonly keys: number[] = [];
  private readonly turns: number[] = [];
  private turn = 0;

  push(node: number, key: number): void {
    this.nodes.push(node);
    this.keys.push(key);
    this.turns.push(this.turn++);
    let at = this.nodes.length - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.before(at, above)) break;
      this.swap(at, above);
      at = above;
    }
  }

  /** The nearest node; −1 where the queue is empty. */
  pop(): number {
    const size = this.nodes.length - 1;
    if (size < 0) return -1;
    this.swap(0, size);
    const node = this.nodes.pop()!;
    this.keys.pop();
    this.turns.pop();
    for (let at = 0; ;) {
      let least = at;
      for (const below of [2 * at + 1, 2 * at + 2]) if (below < size && this.before(below, least)) least = below;
      if (least === at) return node;
      this.swap(at, least);
      at = least;
    }
  }

  private before(a: number, b: number): boolean {
    return this.keys[a]! < this.keys[b]! || (this.keys[a] === this.keys[b] && this.turns[a]! < this.turns[b]!);
  }

  private swap(a: number, b: number): void {
    for (const list of [this.nodes, this.keys, this.turns]) [list[a], list[b]] = [list[b]!, list[a]!];
  }
}

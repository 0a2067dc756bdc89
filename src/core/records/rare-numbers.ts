/** A column of numbers that most ledgers lack: it takes no memory before the first number. NaN where none was set. */
export class RareNumbers {
  private numbers: Float64Array | undefined;

  /** `room`: the rows that there is room for now. */
  constructor(private readonly room: () => number) {}

  get(at: number): number {
    return this.numbers === undefined ? Number.NaN : (this.numbers[at] ?? Number.NaN);
  }

  /** Sets the number of a row; `undefined` leaves it without one. */
  set(at: number, number: number | undefined): void {
    if (number === undefined) return;
    const { numbers } = this;
    if (numbers === undefined || at >= numbers.length) {
      const larger = new Float64Array(Math.max(at + 1, this.room())).fill(Number.NaN);
      if (numbers) larger.set(numbers);
      this.numbers = larger;
    }
    this.numbers![at] = number;
  }
}

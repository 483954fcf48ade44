import type { Area } from '../../pira/sheet/address';
import { contains, intersection, sameArea } from './areas';

/** The merged areas of a sheet. */
export class Merges {
  #areas: readonly Area[];
  #changed = false;

  constructor(areas: readonly Area[] = []) {
    this.#areas = areas;
  }

  get areas(): readonly Area[] {
    return this.#areas;
  }

  get changed(): boolean {
    return this.#changed;
  }

  /** The merged area that covers a cell, or null. */
  at(row: number, column: number): Area | null {
    return this.#areas.find((area) => contains(area, row, column)) ?? null;
  }

  /** Merges an area; merged areas that it overlaps are taken apart first. A single cell is no merge. */
  add(area: Area): void {
    if (this.#areas.some((other) => sameArea(other, area))) return;
    this.removeWithin(area);
    if (area.rowCount * area.columnCount === 1) return;
    this.#areas = [...this.#areas, area];
    this.#changed = true;
  }

  /** Takes apart every merged area that the area touches. */
  removeWithin(area: Area): void {
    const kept = this.#areas.filter((other) => intersection(other, area) === null);
    if (kept.length === this.#areas.length) return;
    this.#areas = kept;
    this.#changed = true;
  }
}

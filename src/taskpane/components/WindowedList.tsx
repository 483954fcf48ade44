import { useEffect, useLayoutEffect, useRef, useState, type Key, type ReactNode } from 'react';
import { usePlainStyles } from './plainStyles';
import { SHORT, windowOf, withRow, type Window } from './windowOf';

interface WindowedListProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  readonly label?: string | undefined;
  /** Pixels that a row takes about, until the rows drawn tell. */
  readonly rowHeight: number;
  /** The position of the row to begin at; the list's first where none is given. */
  readonly start?: number | undefined;
  /** What stands in a row. */
  readonly children: (item: Item) => ReactNode;
}

function scrollerOf(list: HTMLElement): HTMLElement | null {
  return list.closest<HTMLElement>('[role=tabpanel]');
}

/**
 * A list of any length of which only the rows in and near the view are drawn. Room is kept for the others, and screen
 * readers are told each row's place among all.
 */
export function WindowedList<Item>({
  items,
  keyOf,
  label,
  rowHeight,
  start,
  children,
}: WindowedListProps<Item>) {
  const plain = usePlainStyles();
  const list = useRef<HTMLUListElement>(null);
  /** Where to begin; from then on the user scrolls. */
  const begin = useRef(start);
  const [height, setHeight] = useState(rowHeight);
  const count = items.length;
  const [drawn, setDrawn] = useState<Window>(() => windowOf(count, rowHeight, (start ?? 0) * rowHeight, 600));
  const { first, last } = drawn.last > count ? windowOf(count, height, drawn.first * height, 600) : drawn;
  const isWhole = count <= SHORT;

  useLayoutEffect(() => {
    const { current } = begin;
    const scroller = list.current && scrollerOf(list.current);
    if (current === undefined || isWhole || !scroller) return;
    scroller.scrollTop = current * rowHeight;
    begin.current = undefined;
  }, [rowHeight, isWhole]);

  useEffect(() => {
    const { current } = list;
    const scroller = current && scrollerOf(current);
    if (!current || !scroller) return undefined;
    const draw = () => {
      const scrolled = scroller.getBoundingClientRect().top - current.getBoundingClientRect().top;
      const next = windowOf(count, height, scrolled, scroller.clientHeight);
      setDrawn((now) => (now.first === next.first && now.last === next.last ? now : next));
    };
    // Tab may come quicker than the scrolling that follows the focus.
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('li') : null;
      const at = Number(row?.getAttribute('aria-posinset')) - 1;
      if (at >= 0) setDrawn((now) => withRow(now, at, count));
    };
    draw();
    current.addEventListener('focusin', follow);
    scroller.addEventListener('scroll', draw, { passive: true });
    const observer = new ResizeObserver(draw);
    observer.observe(scroller);
    return () => {
      current.removeEventListener('focusin', follow);
      scroller.removeEventListener('scroll', draw);
      observer.disconnect();
    };
  }, [count, height]);

  useLayoutEffect(() => {
    const { current } = list;
    if (!current || isWhole || last <= first) return;
    const rows = [...current.children].reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
    const mean = rows / current.children.length;
    if (mean <= 0 || Math.abs(mean - height) <= 1) return;
    // The room above grows or shrinks: what is in view stays there.
    const scroller = scrollerOf(current);
    if (scroller) scroller.scrollTop += first * (mean - height);
    setHeight(mean);
  }, [first, last, height, isWhole]);

  return (
    <ul
      ref={list}
      className={plain.list}
      aria-label={label}
      style={isWhole ? undefined : { paddingTop: first * height, paddingBottom: (count - last) * height }}
    >
      {items.slice(first, last).map((item, index) => (
        <li key={keyOf(item)} aria-posinset={first + index + 1} aria-setsize={count}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

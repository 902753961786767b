import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { type Order, pressed } from './order.ts';
import styles from './sortable-table.module.css';

export interface SortableColumn<Row, Key extends string> {
  readonly key: Key | `-${string}`;
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** Said, not shown: what needs no head to be understood. */
  readonly headHidden?: boolean;
  /** In the head's place, where it is more than a word; `head` still names the column. */
  readonly headCell?: ReactNode;
  /** Under the last row: what the whole column says. */
  readonly foot?: ReactNode;
}

export interface SortableTableProps<Row, Key extends string> {
  readonly caption: string;
  /** A column whose key begins with `-` cannot be sorted by. */
  readonly columns: readonly SortableColumn<Row, Key>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Key of the column that names its row; it stays in view when the table is scrolled. */
  readonly named: string;
  readonly order: Order<Key>;
  readonly onOrder: (order: Order<Key>) => void;
  readonly footName?: string;
}

/** A table that can be sorted by its heads. It scrolls within itself, never the page. */
export function SortableTable<Row, Key extends string>(
  props: SortableTableProps<Row, Key>,
): ReactNode {
  const { columns, named } = props;
  return (
    <section
      className={styles.frame}
      aria-label={props.caption}
      // What scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={styles.unseen}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {columns.map((column) => {
                const Cell = column.key === named ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    {...(column.key === named && { scope: 'row' })}
                    className={classOf(column, named)}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
        {props.footName !== undefined && (
          <tfoot>
            <tr>
              {columns.map((column) =>
                column.key === named ? (
                  <th key={column.key} scope="row" className={classOf(column, named)}>
                    {props.footName}
                  </th>
                ) : (
                  <td key={column.key} className={classOf(column, named)}>
                    {column.foot}
                  </td>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

function classOf(
  column: Pick<SortableColumn<never, never>, 'numeric'> & { readonly key: string },
  named: string,
): string | undefined {
  return classNames(column.numeric && styles.numeric, column.key === named && styles.named);
}

function Head<Row, Key extends string>(
  props: SortableTableProps<Row, Key> & { readonly column: SortableColumn<Row, Key> },
): ReactNode {
  const { column, order, onOrder, named } = props;
  const { key, head, numeric = false } = column;
  const sorted = order.by === key;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={classOf(column, named)} {...(sorted && { 'aria-sort': direction })}>
      {isSortable(key) ? (
        <button
          type="button"
          className={styles.key}
          onClick={() => onOrder(pressed(order, key, numeric))}
        >
          {head}
          <span aria-hidden="true" className={styles.arrow}>
            {sorted && (order.descending ? <ArrowDown /> : <ArrowUp />)}
          </span>
        </button>
      ) : (
        (column.headCell ?? (
          <span className={column.headHidden ? styles.unseen : undefined}>{head}</span>
        ))
      )}
    </th>
  );
}

function isSortable<Key extends string>(key: Key | `-${string}`): key is Key {
  return !key.startsWith('-');
}

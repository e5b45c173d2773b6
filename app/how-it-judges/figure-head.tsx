/** The head of a table of figures: what a row is, then its numbers. */
export function FigureHead({ row, figures }: { row: string; figures: readonly string[] }) {
  return (
    <thead>
      <tr className="border-edge border-b text-ink-2 text-s-1">
        <th scope="col" className="py-2 pr-4 text-left font-semibold">
          {row}
        </th>
        {figures.map((figure) => (
          <th key={figure} scope="col" className="py-2 pl-3 text-right font-semibold">
            {figure}
          </th>
        ))}
      </tr>
    </thead>
  )
}

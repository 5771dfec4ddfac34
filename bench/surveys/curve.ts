// A picture of how long a page takes by how many answers lie under it.
type Point = { size: number; median: number; p95: number }

const width = 640, height = 340, left = 80, right = 590, bottom = 280, top = 60

/** Sizes by powers of ten. Times from nought to the 150 ms that are the goal, or to more where it took more. */
export function curve(points: readonly Point[]): string {
  const most = Math.max(150, ...points.map(({ p95 }) => Math.ceil(p95 / 50) * 50))
  const steps = Array.from({ length: most / 50 + 1 }, (_, n) => n * 50)
  const x = (size: number): number => left + 30 + (Math.log10(size) - 4) * (right - left - 60) / 2
  const y = (ms: number): number => bottom - ms * (bottom - top) / most
  const line = (of: (point: Point) => number): string => points.map((point) => `${x(point.size).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ')
  const label = (at: readonly [number, number], text: string, anchor = 'middle'): string => `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" text-anchor="${anchor}">${text}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time of the page of results by number of answers" font-family="sans-serif" font-size="13">
<rect width="${width}" height="${height}" fill="#fff"/>
<g stroke="#999">${steps.map((ms) => `<line x1="${left}" x2="${right}" y1="${y(ms)}" y2="${y(ms)}"/>`).join('')}</g>
${steps.map((ms) => label([left - 8, y(ms) + 4], `${ms} ms`, 'end')).join('')}
${points.map(({ size }) => label([x(size), bottom + 22], size.toLocaleString('en-US').replaceAll(',', ' '))).join('')}
<polyline points="${line(({ p95 }) => p95)}" fill="none" stroke="#b34700" stroke-width="2" stroke-dasharray="6 4"/>
<polyline points="${line(({ median }) => median)}" fill="none" stroke="#004d7a" stroke-width="3"/>
${points.map((point) => `<circle cx="${x(point.size).toFixed(1)}" cy="${y(point.median).toFixed(1)}" r="4" fill="#004d7a"/>${label([x(point.size), y(point.median) - 10], point.median.toFixed(0))}${label([x(point.size), y(point.p95) - 10], point.p95.toFixed(0))}`).join('\n')}
${label([16, 24], 'A page of results over HTTP, by answers: median (line), 95th percentile (dashes)', 'start')}
</svg>
`
}

// A picture of how long a page takes by how many answers lie under it.
type Point = { size: number; median: number; p95: number }

const width = 640, height = 320, left = 70, bottom = 260, top = 40

/** Sizes by powers of ten; times from nought to the 150 ms that are the goal. */
export function curve(points: readonly Point[]): string {
  const x = (size: number): number => left + (Math.log10(size) - 4) * (width - left - 60) / 2
  const y = (ms: number): number => bottom - Math.min(ms, 150) * (bottom - top) / 150
  const line = (of: (point: Point) => number): string => points.map((point) => `${x(point.size).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ')
  const label = (at: readonly [number, number], text: string, anchor = 'middle'): string => `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" text-anchor="${anchor}">${text}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Time of the page of results by number of answers" font-family="sans-serif" font-size="13">
<rect width="${width}" height="${height}" fill="#fff"/>
<g stroke="#999">${[0, 50, 100, 150].map((ms) => `<line x1="${left}" x2="${width - 40}" y1="${y(ms)}" y2="${y(ms)}"/>`).join('')}</g>
${[0, 50, 100, 150].map((ms) => label([left - 8, y(ms) + 4], `${ms} ms`, 'end')).join('')}
${points.map(({ size }) => label([x(size), bottom + 22], size.toLocaleString('en-US').replaceAll(',', ' '))).join('')}
<polyline points="${line(({ p95 }) => p95)}" fill="none" stroke="#b34700" stroke-width="2" stroke-dasharray="6 4"/>
<polyline points="${line(({ median }) => median)}" fill="none" stroke="#004d7a" stroke-width="3"/>
${points.map((point) => `<circle cx="${x(point.size).toFixed(1)}" cy="${y(point.median).toFixed(1)}" r="4" fill="#004d7a"/>${label([x(point.size), y(point.p95) - 10], `${point.median.toFixed(0)} / ${point.p95.toFixed(0)} ms`)}`).join('\n')}
${label([left, 22], 'Results of a survey over HTTP: median (line) and 95th percentile (dashes), by answers', 'start')}
</svg>
`
}

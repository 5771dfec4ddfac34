import { protect } from './src/reports/disclosure/protect.ts'
import { countsOf, placesOf, cellId, type Direction, type Row, type Given } from './src/reports/disclosure/tables.ts'
let seed = 7; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
export const places = (lines: number, per: number, units: number): Direction => {
  const sums: {whole:string,parts:string[]}[] = [{ whole: 'all', parts: Array.from({length: lines}, (_, l) => `l${l}`) }]
  const nodes = ['all', ...sums[0]!.parts]; const byUnit = new Map<string,string[]>()
  for (let l = 0; l < lines; l++) { const parts: string[] = []
    for (let n = 0; n < per; n++) { const u = `u${(l * 3 + n * (1 + l % 2)) % units}`; const id = `l${l}${u}`; if (parts.includes(id)) continue; parts.push(id); byUnit.set(u, [...(byUnit.get(u) ?? []), id]) }
    sums.push({ whole: `l${l}`, parts }); nodes.push(...parts) }
  if (units > 0) { for (const [u, parts] of byUnit) { sums.push({ whole: u, parts }); nodes.push(u) } sums.push({ whole: 'all', parts: [...byUnit.keys()] }) }
  return { name: 'place', nodes, sums }
}
export const kinds = (n: number, name = 'kind'): Direction => ({ name, nodes: ['all', ...Array.from({length:n},(_,i)=>`${name}${i}`)], sums: [{ whole: 'all', parts: Array.from({length:n},(_,i)=>`${name}${i}`) }] })
const m = (a: number, b: number) => Array.from({length: b - a + 1}, (_, i) => `m${a + i}`)
export const time = (upTo = 12): Direction => { const sums = [...[1,2,3,4].map((q) => ({ whole: `q${q}`, parts: m(3*q-2, 3*q) })), ...[1,2,3].map((t) => ({ whole: `t${t}`, parts: m(4*t-3, 4*t) }))].filter((s) => Number(s.parts.at(-1)!.slice(1)) <= upTo)
  if (upTo === 12) sums.push({ whole: 'all', parts: ['q1','q2','q3','q4'] }, { whole: 'all', parts: ['t1','t2','t3'] })
  return { name: 'time', nodes: [...m(1, upTo), ...sums.map((s) => s.whole)].filter((x, i, l) => l.indexOf(x) === i), sums } }
export const leaves = (d: Direction) => d.nodes.filter((n) => !d.sums.some((s) => s.whole === n))
export const poisson = (mean: number) => { let k = 0, p = Math.exp(-mean), s = p; const u = rnd(); while (u > s && k < 500) { k++; p *= mean / k; s += p } return k }
export function rowsFor(dirs: Direction[], mean: number): Row[] {
  const w = new Map(dirs.map((d) => [d.name, new Map(leaves(d).map((n) => [n, Math.exp(1.6 * (rnd() + rnd() - 1))]))]))
  return placesOf(dirs.map((d) => ({ ...d, nodes: leaves(d) }))).map((at) => ({ at, given: poisson(mean * dirs.reduce((p, d) => p * w.get(d.name)!.get(at[d.name]!)!, 1)) }))
}
const say = (name: string, g: Given) => { const t = performance.now(); const r = protect(g); const few = [...g.counts.values()].filter((v) => v < g.fewest).length
  console.log(name.padEnd(28), g.counts.size, 'cells', g.wanted.size, 'wanted', few, 'few', r.besides, 'besides', r.atLeast, 'atLeast', r.amount, 'amount', r.shown.size, 'shown', r.lost.length, 'lost', Math.round(performance.now() - t), 'ms'); return r }
const plan = (place: string, t: string) => (place === 'all' || /^l\d$/.test(place)) || (/^l\d+$/.test(place)) ? true : !/^m|^q/.test(t)
const wantedPlan = (dirs: Direction[]) => new Set(placesOf(dirs).filter((at) => { const t = at.time!, p = at.place!; const line = /^l\d+$/.test(p); return p === 'all' || (line && true) || (!line && /^(t|all)/.test(t)) }).filter((at) => !(/^m/.test(at.time!) && /u/.test(at.place!))).map(cellId))
const only = process.argv[2]
for (const [name, dirs, mean] of [
  ['2d tree', [places(3, 4, 12), kinds(4)], 8], ['2d tree big', [places(10, 10, 0), kinds(12)], 15],
  ['3d small', [places(3, 3, 5), kinds(4), time(3)], 4],
  ['goal 30', [places(7, 5, 12), kinds(4), time()], 1], ['goal 30 dense', [places(7, 5, 12), kinds(4), time()], 4],
  ['goal 80', [places(7, 12, 30), kinds(4), time()], 1], ['goal 80 dense', [places(7, 12, 30), kinds(4), time()], 4],
] as [string, Direction[], number][]) {
  if (only && !name.includes(only)) continue
  const tables = [dirs.map((d) => d.name)]
  const counts = countsOf(dirs, tables, rowsFor(dirs, mean))
  const given = { directions: dirs, tables, counts, known: new Set<string>(), answers: [], fewest: 5 }
  if (dirs.some((d) => d.name === 'time')) say(name + ' plan', { ...given, wanted: wantedPlan(dirs) })
  say(name, { ...given, wanted: new Set(counts.keys()) })
}

// Work that takes seconds of the processor, in a thread of its own: meanwhile pages are served and connections are answered. Each piece of
// such work is a file *.thread.ts beside its subject, which is handed plain data, answers with plain data, and knows no database.
import { Worker } from 'node:worker_threads'

/** From the sources a thread is the file at this path, from the build a file of the same name beside the program. */
const threads = { publish: 'reports/statistics/publish.thread', decide: 'surveys/results/decide.thread' } as const
export type Thread = keyof typeof threads

/** In MB. A year of a large county takes a quarter of it; what would take more fails, and takes nobody else's. */
const most = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** What goes wrong in it is thrown here. It is ended once it has answered: nothing of it stays in memory. */
export async function inThread<Answer>(name: Thread, given: unknown): Promise<Answer> {
  const worker = new Worker(fileOf(name), { workerData: given, resourceLimits: most, stdin: false })
  return new Promise<Answer>((answered, failed) => {
    let answer: { is: Answer } | null = null
    worker.on('message', (is: Answer) => { answer = { is } })
    // Also one that has run out of memory.
    worker.on('error', failed)
    worker.on('exit', () => (answer ? answered(answer.is) : failed(new Error(`the thread ${name} ended without an answer`))))
  })
}

function fileOf(name: Thread): URL {
  const path = threads[name]
  return new URL(import.meta.url.endsWith('.ts') ? `./${path}.ts` : `./${path.slice(path.lastIndexOf('/') + 1)}.js`, import.meta.url)
}

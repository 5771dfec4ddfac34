// What may be told of a year, worked out in a thread of its own: of a large county it takes many seconds.
import { parentPort, workerData } from 'node:worker_threads'
import { publishedOf, type Year } from './publish.ts'

parentPort!.postMessage(publishedOf(workerData as Year))

// What may be told of a round, worked out in a thread of its own: of many groups it takes seconds.
import { parentPort, workerData } from 'node:worker_threads'
import { decideGiven, type DecideGiven } from './decide-given.ts'

parentPort!.postMessage(decideGiven(workerData as DecideGiven))

// What is published as open data. Another dataset is one more line.
import type { Dataset } from './dataset.ts'
import { placesDataset } from './places.ts'
import { figuresDataset } from './figures.ts'

export const datasets: readonly Dataset[] = [figuresDataset, placesDataset]

export const datasetOf = (id: string | undefined): Dataset | undefined => datasets.find((one) => one.id === id)

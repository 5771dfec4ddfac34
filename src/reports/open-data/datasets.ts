// What is published as open data. Another dataset is one more line.
import type { Dataset } from './dataset.ts'
import { placesDataset } from './places.ts'
import { figuresDataset } from './figures.ts'
import { satisfactionDataset } from './satisfaction.ts'
import { volumesDataset } from './volumes.ts'

export const datasets: readonly Dataset[] = [figuresDataset, satisfactionDataset, volumesDataset, placesDataset]

export const datasetOf = (id: string | undefined): Dataset | undefined => datasets.find((one) => one.id === id)

// What a page says of the last piece of paper: figures as they were typed, never words. `hasReceipt`: null where there is none to have.
export type Recorded = { text: string; hasReceipt: boolean | null }

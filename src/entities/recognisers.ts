import { dates } from './date.ts'

export const recognisers = [dates] as const

import { dates } from './date.ts'
import { figures } from './figure.ts'

export const recognisers = [figures, dates] as const

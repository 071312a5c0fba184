export { annotate } from './annotate.ts'
export { shift } from './decimal.ts'
export { defineRecogniser } from './define.ts'
export { recognisers } from './recognisers.ts'

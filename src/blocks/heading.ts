/** Longer lines in bold are sentences somebody stressed. */
const longest = 40
const sentenceEnd = /[。！；，：、…!;,:]["”’」』）)]?$/

/** Whether a line that is bold as a whole reads as a sub-heading: short, and not ending as a sentence does. */
export const isHeading = (text: string): boolean => text.length <= longest && !sentenceEnd.test(text)

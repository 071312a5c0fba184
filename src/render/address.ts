/** The address as a link may carry it, in ASCII; nothing for `javascript:`, `data:`, relative and other addresses. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

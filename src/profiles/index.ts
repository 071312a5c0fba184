import type { Profile } from './define.ts'
import { generic } from './generic.ts'
import { neteaseClientJson } from './netease-client-json.ts'
import { neteaseDyv2 } from './netease-dyv2.ts'
import { neteaseEp1301 } from './netease-ep1301.ts'
import { neteaseGallery } from './netease-gallery.ts'
import { neteaseMobile } from './netease-mobile.ts'
import { neteaseObserve } from './netease-observe.ts'
import { neteasePost1603 } from './netease-post1603.ts'
import { neteasePost2020 } from './netease-post2020.ts'
import { neteaseSsr } from './netease-ssr.ts'
import { neteaseWap } from './netease-wap.ts'
import { portals } from './portals.ts'

/** The layouts we know, tried in this order; `generic` takes whatever no other one knows. */
export const profiles: readonly Profile[] = [
  neteasePost2020,
  neteaseMobile,
  neteasePost1603,
  neteaseEp1301,
  neteaseObserve,
  neteaseDyv2,
  neteaseGallery,
  neteaseSsr,
  neteaseWap,
  neteaseClientJson,
  ...portals,
  generic,
]

import { ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { lazy, Suspense } from 'react'
import { BrowserRouter, Navigate, Route, Routes, useLocation } from 'react-router'
import 'dayjs/locale/zh-cn'
import { Purpose } from '../parts/Purpose.tsx'
import { useWords, WordsOf } from '../words/words.tsx'
import { Frame } from './Frame.tsx'
import { nonce } from './nonce.ts'
import { isFor, type Place, places } from './places.ts'
import { SessionOf, useSession } from './session.tsx'
import './page.css'

const SignIn = lazy(() => import('../pages/public/SignIn.tsx'))

/** Whoever asked for less motion gets none (WCAG 2.1, 2.3.3). */
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches

/** What is said beside the main thing is still dark enough to be read (WCAG 2.1, 1.4.3). */
const theme = {
  token: {
    colorPrimary: '#0b4f8a',
    colorLink: '#0b4f8a',
    colorLinkHover: '#083a66',
    colorWarningText: '#7a4d00',
    borderRadius: 4,
    colorTextDescription: '#595f69',
    colorTextTertiary: '#595f69',
    colorTextQuaternary: '#6a707a',
    colorTextDisabled: '#6a707a',
    colorTextPlaceholder: '#6a707a',
    colorError: '#cf1322',
    colorSuccess: '#237804',
    motion: !still,
  },
}

/** All pages; each is fetched when it is first opened. */
export function App() {
  return (
    <WordsOf>
      <Themed />
    </WordsOf>
  )
}

function Themed() {
  const { components } = useWords()
  const waiting = <Waiting />
  return (
    <ConfigProvider locale={components ?? zhCN} csp={{ nonce }} theme={theme}>
      <SessionOf waiting={waiting}>
        <BrowserRouter>
          <Frame>
            <Routes>
              {places.map((place) => (
                <Route key={place.path} path={place.path} element={<At place={place} />} />
              ))}
              <Route
                path="/sign-in"
                element={
                  <Suspense key="/sign-in" fallback={waiting}>
                    <SignIn />
                  </Suspense>
                }
              />
              <Route path="*" element={<Navigate to="/" replace />} />
            </Routes>
          </Frame>
        </BrowserRouter>
      </SessionOf>
    </ConfigProvider>
  )
}

/** A page for those whom it is for; the others sign in first, or are told. */
function At({ place }: { place: Place }) {
  const { person } = useSession()
  const { t } = useWords()
  const { pathname, search } = useLocation()
  if (!isFor(place, person)) {
    if (!person) return <Navigate to={`/sign-in?to=${encodeURIComponent(pathname + search)}`} replace />
    return <h1>{t('这个页面不对您的角色开放')}</h1>
  }
  const Page = place.page
  return (
    <Purpose key={person?.key ?? ''} purpose={place.purpose}>
      {/* Each place waits by itself: on a slow line the page that was left would stand there as if nothing had been clicked. */}
      <Suspense key={place.path} fallback={<Waiting />}>
        <Page />
      </Suspense>
    </Purpose>
  )
}

/** While a page is on its way: a word that keeps the page's height, so that nothing moves when it comes. */
function Waiting() {
  const { t } = useWords()
  return (
    <div className="waiting" role="status">
      {t('正在打开…')}
    </div>
  )
}

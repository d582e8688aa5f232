import { Button } from 'antd'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Link, NavLink, useNavigate } from 'react-router'
import { unitNames } from '../words/domain.ts'
import { roleNames } from '../words/roles.ts'
import { useWords } from '../words/words.tsx'
import { isFor, type Place, places } from './places.ts'
import { keepReachable } from './reach.ts'
import { useSession } from './session.tsx'

/** What stands around every page: where one can go, who is signed in, which language. */
export function Frame({ children }: { children: ReactNode }) {
  const { t, language, choose } = useWords()
  const { person, way, end } = useSession()
  const go = useNavigate()
  const [stays, setStays] = useState(false)
  const leave = async () => {
    const left = await end()
    setStays(!left)
    if (left) go('/')
  }
  const page = useRef<HTMLElement>(null)
  useEffect(() => (page.current ? keepReachable(page.current) : undefined), [])
  // What is one's own stands before what is everybody's: the work of the day is found first.
  const listed = places.filter((place) => place.listed === true && isFor(place, person))
  const own = listed.filter(({ roles }) => roles !== 'ALL')
  const everybodys = listed.filter(({ roles }) => roles === 'ALL')
  const entry = ({ path, title }: Place) => (
    <li key={path}>
      <NavLink to={path} end={path === '/'}>
        {t(title)}
      </NavLink>
    </li>
  )
  return (
    <div className="frame">
      <a className="skip" href="#page">
        {t('跳到正文')}
      </a>
      <header className="frame-head">
        <Link className="frame-name" to="/">
          {t('信路')}
        </Link>
        <nav aria-label={t('页面')} style={{ flex: 1 }}>
          <ul className="frame-nav">
            {own.map(entry)}
            {places.some((place) => place.listed === 'MORE' && isFor(place, person)) && (
              <li>
                <NavLink to="/more">{t('更多办理')}</NavLink>
              </li>
            )}
            {everybodys.map(entry)}
          </ul>
        </nav>
        <div className="frame-who">
          {person && (
            <span>
              {t(roleNames[person.role] ?? person.role)}
              {person.org ? ` · ${person.org}` : ''}
              {person.unit ? ` · ${t(unitNames[person.unit] ?? person.unit)}` : ''}
            </span>
          )}
          {person ? (
            <Button size="small" onClick={() => void leave()}>
              {t('退出')}
            </Button>
          ) : (
            way && (
              <Button size="small" onClick={() => go('/sign-in')}>
                {t('登录')}
              </Button>
            )
          )}
          <select
            className="frame-language"
            aria-label={t('语言')}
            value={language}
            onChange={({ target }) => choose(target.value === 'en' ? 'en' : 'zh')}
          >
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        </div>
      </header>
      <main ref={page} id="page" className="frame-body" tabIndex={-1}>
        {stays && person && (
          <p className="frame-stays" role="alert">
            {t('没有退出：连接不上服务。请稍后再点一次“退出”。')}
          </p>
        )}
        {children}
      </main>
    </div>
  )
}

import { QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider, App as Messages } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Router } from 'wouter'
import * as z from 'zod'
import '@yifa/ui/style.css'
import './style/workbench.css'
import { App } from './app.tsx'
import { queries } from './asking/queries.ts'
import { theme } from './theme.ts'

// The server's content policy forbids making functions from text.
z.config({ jitless: true })

const root = document.getElementById('root')
if (!root) throw new Error('the page has no root')

createRoot(root).render(
  <StrictMode>
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <Messages>
        <QueryClientProvider client={queries}>
          <Router base="/workbench">
            <App />
          </Router>
        </QueryClientProvider>
      </Messages>
    </ConfigProvider>
  </StrictMode>,
)

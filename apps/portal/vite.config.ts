import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['YIFA_SERVER'] ?? 'http://127.0.0.1:8080'

export default defineConfig({
  base: '/',
  plugins: [react()],
  server: { proxy: { '/api': server } },
})

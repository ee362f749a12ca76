import type { ThemeConfig } from 'antd'

/** The workbench in Ant Design's words; the same colours stand in the style sheets as variables. */
export const theme: ThemeConfig = {
  components: { Segmented: { trackBg: '#e4e8ee' } },
  token: {
    colorPrimary: '#1d4f91',
    colorInfo: '#1d4f91',
    colorLink: '#1d4f91',
    colorSuccess: '#1b6e3c',
    colorWarning: '#b36b00',
    colorError: '#b3261e',
    colorInfoBg: '#e8eff8',
    colorInfoBorder: '#b9cde6',
    colorSuccessBg: '#e8f4ec',
    colorSuccessBorder: '#a3cdb1',
    colorWarningBg: '#fdf4e0',
    colorWarningBorder: '#e2b560',
    colorErrorBg: '#fceceb',
    colorErrorBorder: '#e2a29d',
    colorText: '#1c2430',
    colorTextSecondary: '#4a5567',
    colorTextPlaceholder: '#6b7686',
    colorBorder: '#c4cbd6',
    colorBorderSecondary: '#e3e7ed',
    colorBgLayout: '#f3f5f8',
    borderRadius: 6,
    fontSize: 14,
    fontFamily:
      'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
}

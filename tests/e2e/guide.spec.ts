import { expect, test } from '@playwright/test'

const GUIDE =
  '/skypeforbusiness/set-up-skype-for-business-online/troubleshooting-sign-in-errors-for-admins/'

test('each locale has the guide, in its own language', async ({ page }) => {
  await page.goto(`/ja-jp${GUIDE}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'サインイン エラーのトラブルシューティング',
  )
  await page.goto(`/en-us${GUIDE}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Troubleshooting Skype')
})

import { defineConfig } from './src/config/define-config.ts'

export default defineConfig({
  docsets: {
    'source-docs': {
      name: {
        ja: 'Skype for Business Online サインイン ガイド',
        en: 'Skype for Business Online sign-in guide',
      },
      summary: {
        ja: 'サインインできない。その原因を一つずつ除いていく、管理者のための手順書です。日本語と英語の原文を、文ごとに並べて読めます。',
        en: 'Cannot sign in? A guide for administrators that rules out the causes one by one. Read it in Japanese and in the English original, sentence beside sentence.',
      },
      notice: {
        ja: 'Skype for Business Online は 2021 年 7 月 31 日に提供を終了しました。この文書は当時の記録として公開しています。',
        en: 'Skype for Business Online was retired on 31 July 2021. This document is kept for the record.',
      },
      licence: {
        holder: 'Microsoft',
        name: 'CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
        repository: 'https://github.com/MicrosoftDocs/OfficeDocs-SkypeForBusiness-pr.ja-JP',
      },
    },
  },
})

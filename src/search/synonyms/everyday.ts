/**
 * What people at a help desk say for what manuals write, by language: no docset's own words, and none
 * that is short for two things. Each line is one meaning; the reason stands beside it.
 */

/** By primary language; the words of a line, separated by ` = `. */
const EVERYDAY: Record<string, string> = {
  // Manuals decided for one word, people kept all of them.
  en: `
    log in = sign in = log on = sign on = logon = login
    log out = sign out = log off = sign off = logout
    e-mail = email = mail
    voice mail = voicemail
    phone = telephone
    video call = video calling
    set up = setup = configure = configuration
    delete = remove = erase
    turn on = enable = switch on = activate
    turn off = disable = switch off = deactivate
    end of life = retirement = end of support = retired = deprecated
    expired = out of date = outdated
    slow = performance = latency = lag
    memory = RAM
    blocked = block = restricted
    restrict = limit = block
    move = migrate = migration = transfer
    port number = transfer number = porting
    upgrade = update
    record = recording
    stored = saved = storage
    litigation = legal
    PIN = passcode
    off hours = holidays
    VDI = virtualized desktop = virtual desktop
    troubleshoot = problem = issue = error = failure = diagnose = troubleshooting
    sound = audio
    picture = image
    picture quality = video quality
    conference = meeting
    requirements = prerequisites = system requirements
    overview = introduction = what is
  `,
  // カタカナ and 漢字 for one thing, the verb and the noun, what a dialog says and what a manual says.
  ja: `
    ログイン = サインイン = ログオン = サインオン
    ログアウト = サインアウト = ログオフ
    時計 = クロック = 時刻 = システム時刻
    録画 = レコーディング = 録音 = 記録
    電話番号の移行 = 番号移行 = ポーティング = 番号ポータビリティ
    設定 = 構成 = セットアップ
    削除 = 消去
    無効 = オフ = 停止
    有効 = オン
    消す = オフにする = 無効にする
    期限切れ = 失効 = 有効期限
    遅い = パフォーマンス = 遅延 = 待機時間
    重い = パフォーマンス = メモリ
    留守番電話 = ボイスメール = 留守電
    暗証番号 = PIN
    祝日 = 休日
    休み = 休日
    住所 = 場所 = 所在地 = アドレス
    緊急通報 = 緊急通話
    着信拒否 = 受信通話をブロック = 着信をブロック
    退室音 = 入退室通知
    入室音 = 入退室通知
    通知音 = 通知
    音質 = 品質
    音が悪い = 低品質 = 品質
    悪い = 低品質
    訴訟ホールド = 訴訟 = 法的ホールド
    廃止 = 終了 = サポート終了 = 提供終了
    対応していない = サポートされていない = 非対応 = サポート対象外
    対応 = サポート
    仮想デスクトップ = VDI
    展開 = 導入 = 配布
    インストール = セットアップ
    共有パソコン = 共有コンピューター = 共有 PC
    PC = コンピューター = パソコン
    スマホ = スマートフォン = モバイル
    変えたい = 変更
    変える = 変更
    やめたい = 無効 = オフ
    使えない = 利用できない
    電話会議 = 音声会議
    通話キュー = 呼び出しキュー = コールキュー
    チャット = メッセージ
    不具合 = 問題 = エラー = トラブル = トラブルシューティング
    要件 = 必要条件 = 前提条件
    秘密度ラベル = 感度ラベル = 機密ラベル
    移行 = アップグレード = 移動
  `,
  // Fremdwort und deutsches Wort, was Menschen sagen und was Handbücher schreiben.
  de: `
    einloggen = anmelden = Anmeldung = Login
    ausloggen = abmelden = Abmeldung = Logout
    Passwort = Kennwort
    löschen = entfernen
    hinzufügen = einfügen = erstellen
    zusammenführen = verbinden = kombinieren
    teilen = freigeben = Freigabe
    trennen = teilen = aufteilen
    ausschalten = deaktivieren = abschalten = ausblenden
    einschalten = aktivieren = einblenden = anwenden
    abstellen = deaktivieren = ausschalten
    drehen = umkehren = rotieren
    sortieren = anordnen = Reihenfolge
    starten = anzeigen = öffnen = beginnen
    verstecken = ausblenden = verbergen
    einrichten = konfigurieren = Konfiguration = anmelden
    einbinden = einfügen = anmelden
    ändern = bearbeiten = anpassen = modifizieren
    nachverfolgen = aufzeichnen = verfolgen
    aufnehmen = aufzeichnen = Aufzeichnung
    verschicken = senden = versenden
    schicken = senden
    Mail = E-Mail
    umwandeln = konvertieren = Konvertierung
    herunterladen = Download = downloaden
    hochladen = Upload
    Bild = Grafik = Foto
    Schriftart = Schrift
    Tabelle = Tabellendokument
    Datei = Dokument
    Doppelte = Duplikate = doppelte Werte
    langsam = Leistung = Verzögerung
    kaputt = Fehler = Problem
    Fehler = Problem = Störung
    abgelaufen = ungültig = veraltet
    gesperrt = blockiert = geschützt
    Voraussetzungen = Anforderungen
    Überblick = Übersicht = Einführung
    Handy = Smartphone = Mobiltelefon
    Rechner = Computer = PC
  `,
  // 口语与手册用词。
  zh: `
    登录 = 登陆 = 登入
    注销 = 退出 = 登出
    密码 = 口令
    添加 = 插入 = 新增 = 新建 = 创建
    删除 = 移除 = 清除
    修改 = 更改 = 编辑 = 变更
    更新 = 刷新
    关闭 = 禁用 = 停用
    打开 = 启用 = 开启
    播放 = 放映 = 显示
    保存 = 储存 = 存储
    合并 = 组合 = 结合
    拆分 = 分割
    冻结 = 固定 = 锁定
    变成 = 转换 = 格式化
    转换 = 转为
    统计 = 计算 = 计数
    制作 = 创建
    图片 = 图像 = 图形
    批注 = 注释 = 评论
    跟踪 = 追踪 = 记录
    查找 = 搜索
    格子 = 单元格
    表格 = 工作表 = 电子表格
    模板 = 模版
    宏 = 自动化
    文件 = 文档
    格式 = 样式
    网址 = URL = 链接
    邮件 = 电子邮件
    通讯录 = 通讯簿 = 联系人
    手机 = 移动设备
    电脑 = 计算机
    错误 = 问题 = 故障
    慢 = 性能 = 延迟
    过期 = 失效 = 到期
    要求 = 先决条件
    概述 = 简介 = 概览
  `,
}

/** @param language primary, e.g. `ja` */
export function everydaySynonyms(language: string): string[][] {
  return (EVERYDAY[language] ?? '')
    .split('\n')
    .map((line) => line.split('=').map((word) => word.trim()))
    .filter(({ length }) => length > 1)
}

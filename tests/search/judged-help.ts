/**
 * Everyday queries on a help in German and in Simplified Chinese, with the documents that answer them,
 * judged by reading before anything was tuned: pages `text/{area}/guide/` of LibreOffice 7.4's help, every
 * second one, 212 in each language, as two trees of Markdown beside the English ones. Every second query
 * of a language is for tuning, the others are only measured.
 */
import { splitJudged, readJudged } from './judged-documents.ts'

const GERMAN = readJudged(`
  Seitenzahl einfügen → swriter/footer_pagenumber
  Fußzeile → swriter/header_footer, swriter/footer_pagenumber
  Querformat → swriter/pageorientation, scalc/print_landscape
  Rechtschreibung prüfen → swriter/auto_spellcheck
  Rechtschreibprüfung ausschalten → swriter/auto_spellcheck
  Wasserzeichen → shared/background, swriter/pagebackground
  Inhaltsverzeichnis erstellen → swriter/indices_toc
  Inhaltsverzeichniss aktualisieren → swriter/indices_edit
  Pivottabelle aktualisieren → scalc/datapilot_updatetable
  Doppelte Einträge löschen → scalc/remove_duplicates
  Zellen zusammenführen → swriter/table_cellmerge
  führende Null → scalc/integer_leading_zero
  Zeile fixieren beim Scrollen → scalc/line_fix
  Zellschutz aufheben → scalc/cell_unprotect
  Zeilenumbruch in Zelle → scalc/text_wrap
  Kommentar einfügen → scalc/note_insert
  Aenderungen nachverfolgen → shared/redlining, shared/redlining_enter
  Makro aufzeichnen → shared/macro_recording
  Dokument per Mail verschicken → shared/email
  Etiketten drucken → shared/labels
  automatisch speichern → shared/doc_autosave
  Wörter zählen → swriter/words_count
  Text vertikal zentrieren → swriter/text_centervert
  Bild aus Datei einfuegen → swriter/insert_graphic_dialog, sdraw/graphic_insert
  Folien sortieren → simpress/arrange_slides
  Präsentation starten → simpress/show
  Broschüre drucken → swriter/print_brochure
  Literaturverzeichnis → swriter/indices_literature
  Zeitdifferenz berechnen → scalc/calc_timevalues
  bedingte Formatierung → scalc/cellstyle_conditional
  Word Datei öffnen → shared/import_ms
  Kopfzeile mit Kapitelüberschrift → swriter/header_with_chapter
  geschütztes Leerzeichen → shared/space_hyphen
  weiches Trennzeichen → shared/space_hyphen
  Adressbuch einbinden → shared/data_addressbook
  Masterfolie → simpress/masterpage
  GIF-Animation → simpress/animated_gif_create
  Zahlen als Text → scalc/text_numbers
  Text soll nicht gedruckt werden → swriter/nonprintable_text
  Währungssymbol → scalc/currency_format
  Textbaustein → swriter/autotext
  gerade und ungerade Seiten → swriter/even_odd_sdw
  Suchen und Ersetzen → swriter/finding
  regulaere Ausdruecke → swriter/search_regexp
  Schriftzug gestalten → shared/fontwork
  Drucker Schacht wählen → swriter/printer_tray
  Absatz Einrückung → swriter/indenting
  Hyperlink ändern → shared/hyperlink_edit
  Internetadresse nicht automatisch erkennen → shared/autocorr_url
  Dokumente vergleichen → shared/redlining_doccompare
  Datei verschlüsseln → shared/openpgp
  Tabelle drehen → scalc/table_rotate
  Formel eingeben → scalc/formula_enter
  Querverweis bearbeiten → swriter/references_modify
  Zeilenumbrüche löschen → swriter/removing_line_breaks
  Autofilter → scalc/autofilter
  Farbe ersetzen → sdraw/eyedropper
  Serverdateien öffnen → shared/cmis-remote-files
  schneller drucken → shared/print_faster
  Wortergaenzung ausschalten → swriter/word_completion
`)

const CHINESE = readJudged(`
  插入页码 → swriter/footer_pagenumber
  页眉页脚 → swriter/header_footer
  横向打印 → scalc/print_landscape
  页面 横向 → swriter/pageorientation
  创建目录 → swriter/indices_toc
  更新目录 → swriter/indices_edit
  刷新数据透视表 → scalc/datapilot_updatetable
  如何删除数据透视表 → scalc/datapilot_deletetable
  合并单元格 → swriter/table_cellmerge
  前导零 → scalc/integer_leading_zero
  冻结窗格 → scalc/line_fix
  取消单元格的保护 → scalc/cell_unprotect
  单元格内换行 → scalc/text_wrap
  添加批注 → scalc/note_insert
  修订记录 → shared/redlining_enter, shared/redlining
  录制宏 → shared/macro_recording
  自动保存 → shared/doc_autosave
  统计字数 → swriter/words_count
  打印标签 → shared/labels
  名片制作 → shared/labels
  幻灯片的顺序 → simpress/arrange_slides
  播放幻灯片 → simpress/show
  小册子打印 → swriter/print_brochure
  参考文献 → swriter/indices_literature
  时间差计算 → scalc/calc_timevalues
  条件格式 → scalc/cellstyle_conditional
  打开 Word 文件 → shared/import_ms
  保存为 Word 格式 → shared/export_ms
  不间断空格 → shared/space_hyphen
  通讯录 → shared/data_addressbook
  GIF 动画 → simpress/animated_gif_create
  把数字变成文本 → scalc/text_numbers
  货币符号 → scalc/currency_format
  自动图文集 → swriter/autotext
  奇数页 偶数页 → swriter/even_odd_sdw
  查找和替换 → swriter/finding
  正则表达式 → swriter/search_regexp
  艺术字 → shared/fontwork
  打印机 纸张来源 → swriter/printer_tray
  首行缩进 → swriter/indenting
  修改超链接 → shared/hyperlink_edit
  关闭 URL 自动识别 → shared/autocorr_url
  比较两个文档 → shared/redlining_doccompare
  行列转置 → scalc/table_rotate
  怎么输入公式 → scalc/formula_enter
  交叉引用 → swriter/references_modify
  删除换行符 → swriter/removing_line_breaks
  自动筛选 → scalc/autofilter
  替换颜色 → sdraw/eyedropper
  圆角矩形 → shared/round_corner
  四舍五入 → scalc/rounding_numbers
  數據透視表 篩選 → scalc/datapilot_filtertable
  腳註 间距 → swriter/footnote_with_line
  条件文字 → swriter/conditional_text
  旋转 图形 → sdraw/rotate_object
  扫描图片 → swriter/insert_graphic_scan
  流程图 → simpress/orgchart
  打印范围 → scalc/printranges
  单变量求解 → scalc/goalseek
  CSV 文件打开 → scalc/csv_files
`)

/** By the locale of the target. */
export const HELP = { de: splitJudged(GERMAN), 'zh-cn': splitJudged(CHINESE) }

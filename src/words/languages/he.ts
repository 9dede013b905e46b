import addFiles from './he/add-files.ts';
import app from './he/app.ts';
import ask from './he/ask.ts';
import backup from './he/backup.ts';
import benefit from './he/benefit.ts';
import bill from './he/bill.ts';
import bin from './he/bin.ts';
import bundle from './he/bundle.ts';
import business from './he/business.ts';
import call from './he/call.ts';
import caseWords from './he/case.ts';
import closing from './he/closing.ts';
import commands from './he/commands.ts';
import common from './he/common.ts';
import contact from './he/contact.ts';
import conversation from './he/conversation.ts';
import deadline from './he/deadline.ts';
import delivery from './he/delivery.ts';
import document from './he/document.ts';
import due from './he/due.ts';
import entry from './he/entry.ts';
import entryImage from './he/entry-image.ts';
import errors from './he/errors.ts';
import exportWords from './he/export.ts';
import fact from './he/fact.ts';
import factForm from './he/fact-form.ts';
import files from './he/files.ts';
import handed from './he/handed.ts';
import home from './he/home.ts';
import keys from './he/keys.ts';
import ladder from './he/ladder.ts';
import left from './he/left.ts';
import letter from './he/letter.ts';
import marking from './he/marking.ts';
import money from './he/money.ts';
import onPage from './he/on-page.ts';
import opened from './he/opened.ts';
import page from './he/page.ts';
import palette from './he/palette.ts';
import panel from './he/panel.ts';
import pasted from './he/pasted.ts';
import payment from './he/payment.ts';
import people from './he/people.ts';
import popup from './he/popup.ts';
import printed from './he/printed.ts';
import printing from './he/printing.ts';
import promise from './he/promise.ts';
import reminder from './he/reminder.ts';
import report from './he/report.ts';
import rights from './he/rights.ts';
import sample from './he/sample.ts';
import script from './he/script.ts';
import search from './he/search.ts';
import settings from './he/settings.ts';
import shop from './he/shop.ts';
import strength from './he/strength.ts';
import subscription from './he/subscription.ts';
import timeline from './he/timeline.ts';
import verdict from './he/verdict.ts';
import viewing from './he/viewing.ts';
import visit from './he/visit.ts';
import wanted from './he/wanted.ts';
import welcome from './he/welcome.ts';

export default {
  language: { direction: 'rtl' },
  app,
  reminder,
  errors,
  commands,
  onPage,
  conversation,
  report,
  common,
  home,
  deadline,
  page,
  bin,
  business,
  settings,
  welcome,
  rights,
  sample,
  case: caseWords,
  due,
  entry,
  strength,
  timeline,
  ladder,
  closing,
  left,
  letter,
  people,
  promise,
  backup,
  benefit,
  bill,
  payment,
  delivery,
  document,
  printed,
  money,
  factForm,
  call,
  script,
  subscription,
  contact,
  panel,
  visit,
  pasted,
  export: exportWords,
  fact,
  ask,
  wanted,
  keys,
  search,
  palette,
  opened,
  marking,
  verdict,
  shop,
  popup,
  files,
  addFiles,
  viewing,
  handed,
  bundle,
  entryImage,
  printing,
} as const;

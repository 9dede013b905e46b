import type { Catalogue } from '../catalogue.ts';
import addFiles from './en/add-files.ts';
import app from './en/app.ts';
import ask from './en/ask.ts';
import backup from './en/backup.ts';
import benefit from './en/benefit.ts';
import bill from './en/bill.ts';
import bin from './en/bin.ts';
import bundle from './en/bundle.ts';
import business from './en/business.ts';
import call from './en/call.ts';
import caseWords from './en/case.ts';
import closing from './en/closing.ts';
import commands from './en/commands.ts';
import common from './en/common.ts';
import contact from './en/contact.ts';
import conversation from './en/conversation.ts';
import deadline from './en/deadline.ts';
import delivery from './en/delivery.ts';
import document from './en/document.ts';
import due from './en/due.ts';
import entry from './en/entry.ts';
import entryImage from './en/entry-image.ts';
import errors from './en/errors.ts';
import exportWords from './en/export.ts';
import fact from './en/fact.ts';
import factForm from './en/fact-form.ts';
import files from './en/files.ts';
import handed from './en/handed.ts';
import home from './en/home.ts';
import keys from './en/keys.ts';
import ladder from './en/ladder.ts';
import left from './en/left.ts';
import letter from './en/letter.ts';
import marking from './en/marking.ts';
import money from './en/money.ts';
import onPage from './en/on-page.ts';
import opened from './en/opened.ts';
import page from './en/page.ts';
import palette from './en/palette.ts';
import panel from './en/panel.ts';
import pasted from './en/pasted.ts';
import payment from './en/payment.ts';
import people from './en/people.ts';
import popup from './en/popup.ts';
import printed from './en/printed.ts';
import printing from './en/printing.ts';
import promise from './en/promise.ts';
import reminder from './en/reminder.ts';
import report from './en/report.ts';
import rights from './en/rights.ts';
import sample from './en/sample.ts';
import script from './en/script.ts';
import search from './en/search.ts';
import settings from './en/settings.ts';
import shop from './en/shop.ts';
import strength from './en/strength.ts';
import subscription from './en/subscription.ts';
import timeline from './en/timeline.ts';
import verdict from './en/verdict.ts';
import viewing from './en/viewing.ts';
import visit from './en/visit.ts';
import wanted from './en/wanted.ts';
import welcome from './en/welcome.ts';

export default {
  language: { direction: 'ltr' },
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
} as const satisfies Catalogue;

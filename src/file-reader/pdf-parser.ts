// The worker in which PDF.js takes a document apart.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

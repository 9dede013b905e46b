// The worker in which PDF.js takes a document apart.
import 'pdfjs-dist/build/pdf.worker.mjs';

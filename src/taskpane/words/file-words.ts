import { six } from './in-six';

export const FILE_WORDS = {
  details: six(
    'Download blocked? Check the file',
    'Téléchargement bloqué ? Vérifier le fichier',
    '¿Descarga bloqueada? Comprobar el archivo',
    'Не скачивается? Проверьте файл',
    'هل حُجب التنزيل؟ التحقق من الملف',
    '下载受阻？校验文件',
  ),
  openInWindow: six(
    'Open in a browser window',
    'Ouvrir dans une fenêtre du navigateur',
    'Abrir en una ventana del navegador',
    'Открыть в окне браузера',
    'فتح في نافذة المتصفح',
    '在浏览器窗口中打开',
  ),
  /** With the hole `name`. */
  copy: six(
    'Copy {name} as text',
    'Copier {name} comme texte',
    'Copiar {name} como texto',
    'Копировать {name} как текст',
    'نسخ {name} كنص',
    '将{name}复制为文本',
  ),
  copied: six('Copied', 'Copié', 'Copiado', 'Скопировано', 'تم النسخ', '已复制'),
  notCopied: six(
    'Could not be copied here.',
    'Copie impossible ici.',
    'Aquí no se puede copiar.',
    'Здесь скопировать не удалось.',
    'تعذر النسخ هنا.',
    '此处无法复制。',
  ),
  noDownloads: six(
    'Excel on this device saves no files from add-ins. A workbook can be opened as a new one, and a text copied.',
    'Sur cet appareil, Excel n’enregistre aucun fichier venant de compléments. Un classeur peut être ouvert comme nouveau classeur et un texte copié.',
    'En este dispositivo, Excel no guarda archivos de complementos. Un libro puede abrirse como libro nuevo y un texto, copiarse.',
    'На этом устройстве Excel не сохраняет файлы надстроек. Книгу можно открыть как новую, а текст скопировать.',
    'لا يحفظ Excel على هذا الجهاز ملفات من الوظائف الإضافية. يمكن فتح المصنف كمصنف جديد ونسخ النص.',
    '此设备上的Excel不保存加载项的文件。工作簿可作为新工作簿打开，文本可以复制。',
  ),
  /** With the hole `name`. */
  openAsNew: six(
    'Open {name} as a new workbook',
    'Ouvrir {name} comme nouveau classeur',
    'Abrir {name} como libro nuevo',
    'Открыть {name} как новую книгу',
    'فتح {name} كمصنف جديد',
    '将{name}作为新工作簿打开',
  ),
  inBrowser: six(
    'Write the files in the browser',
    'Écrire les fichiers dans le navigateur',
    'Escribir los archivos en el navegador',
    'Записать файлы в браузере',
    'كتابة الملفات في المتصفح',
    '在浏览器中写入文件',
  ),
  inBrowserLead: six(
    'For Word documents: save the workbook, then choose it on the page that opens. The same files are written there.',
    'Pour les documents Word : enregistrez le classeur, puis choisissez-le sur la page qui s’ouvre. Les mêmes fichiers y sont écrits.',
    'Para los documentos de Word: guarde el libro y elíjalo en la página que se abre. Allí se escriben los mismos archivos.',
    'Для документов Word: сохраните книгу и выберите ее на открывшейся странице. Там записываются те же файлы.',
    'لوثائق Word: احفظ المصنف ثم اختره في الصفحة التي تُفتح. وتُكتب فيها الملفات نفسها.',
    '如需Word文件：请保存工作簿，然后在打开的页面中选择它。该页面会写入相同的文件。',
  ),
};

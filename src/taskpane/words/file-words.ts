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
};

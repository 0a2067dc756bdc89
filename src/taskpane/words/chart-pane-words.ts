import { six } from './in-six';

export const CHART_PANE_WORDS = {
  charts: six('Charts', 'Graphiques', 'Gráficos', 'Диаграммы', 'الرسوم البيانية', '图表'),
  lead: six(
    'Pictures (SVG, PNG) for reports and slides, in the language of the pane.',
    'Images (SVG, PNG) pour rapports et présentations, dans la langue du volet.',
    'Imágenes (SVG, PNG) para informes y presentaciones, en el idioma del panel.',
    'Изображения (SVG, PNG) для докладов и презентаций, на языке панели.',
    'صور (SVG, PNG) للتقارير والعروض، بلغة اللوحة.',
    '用于报告和演示的图片(SVG, PNG)，以窗格语言绘制。',
  ),
  copyPicture: six(
    'Copy the picture',
    'Copier l’image',
    'Copiar la imagen',
    'Копировать изображение',
    'نسخ الصورة',
    '复制图片',
  ),
  draw: six('Draw', 'Dessiner', 'Dibujar', 'Построить', 'رسم', '绘制'),
};

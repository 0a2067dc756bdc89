import { six } from './in-six';

export const CHART_PANE_WORDS = {
  charts: six('Charts', 'Graphiques', 'Gráficos', 'Диаграммы', 'الرسوم البيانية', '图表'),
  lead: six(
    'Pictures (SVG) for reports and slides, in the language of the pane.',
    'Images (SVG) pour rapports et présentations, dans la langue du volet.',
    'Imágenes (SVG) para informes y presentaciones, en el idioma del panel.',
    'Изображения (SVG) для докладов и презентаций, на языке панели.',
    'صور (SVG) للتقارير والعروض، بلغة اللوحة.',
    '用于报告和演示的图片(SVG)，以窗格语言绘制。',
  ),
  draw: six('Draw', 'Dessiner', 'Dibujar', 'Построить', 'رسم', '绘制'),
};

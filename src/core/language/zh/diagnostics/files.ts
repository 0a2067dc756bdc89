/** Chinese: what findings on files and their packages are called and say. */
import type { SomeDiagnosticTexts } from '../../diagnostic-text';

export const FILES = {
  'file-unreadable': {
    title: '无法读取的文件',
    message: '无法读取该文件({detail})。',
    hint: '请确认文件存在、未在别处打开，且您有权读取。',
  },
  'file-not-workbook': {
    title: '不是Excel工作簿的文件',
    message: '该文件不是Excel工作簿，似乎是{found}。',
    hint: '请在Excel中另存为xlsx或csv格式，然后重试。',
  },
  'file-encrypted': {
    title: '受密码保护的文件',
    message: '该文件受密码保护，未予打开。',
    hint: '请在Excel中取消密码，保存文件后重试。',
  },
  'file-doubled': {
    title: '重复提供的文件',
    message: '该文件与{other}相同。',
    hint: '每个文件请只提供一次。',
  },
  'file-own-output': {
    title: '由Addendum自己写出的文件',
    message: '该文件是Addendum写出的概算；由于其中的数量和单价是{other}之类工作簿中内容的副本，因此没有读取。',
    hint: '请只提供工作簿。概算中需要保留的内容，请作为行复制到工作簿中。',
  },
  'package-damaged': {
    title: '已损坏的文件',
    message: '该文件在{part}处损坏({detail})，未读取任何内容。',
    hint: '请在Excel中打开并修复，核对数字后重新保存。',
  },
  'package-trailing': {
    title: '文件结尾之后有多余字节',
    message: '工作簿结尾之后有{count, plural, other {#}}个字节，未予读取；其前的内容完整。',
    hint: '无需采取行动；可能由网站或邮件程序添加。',
  },
  'package-too-large': {
    title: '过大的文件',
    message: '该文件的{part}部分超过限度({limit})，未读取任何内容。',
    hint: '请删去不需要的内容，或将工作簿分成几个文件。',
  },
  'package-ambiguous': {
    title: '含有同名部分的文件',
    message: '该文件含有不止一个{part}，可有两种读法，因此未读取任何内容。',
    hint: '请在Excel中打开并重新保存。',
  },
  'package-doctype': {
    title: '含有不允许的声明的文件',
    message: '该文件在{part}处含有文档类型声明，而Excel从不写入此类声明，因此未读取任何内容。',
    hint: '请向文件制作者索取由Excel保存的文件。',
  },
  'part-missing': {
    title: '不完整的文件',
    message: '该文件缺少{part}部分，未读取任何内容。',
    hint: '请在Excel中打开并重新保存。',
  },
  'part-malformed': {
    title: '格式错误的文件',
    message: '无法读取{part}部分({detail})，未读取文件的任何内容。',
    hint: '请在Excel中打开并重新保存。',
  },
  'part-incomplete': {
    title: '未能完整读取的文件',
    message: '{part}部分标明有{declared, number}项，但只读取了{read, number}项；未使用文件的任何内容。',
    hint: '请在Excel中打开并重新保存。',
  },
  'cell-outside': {
    title: '工作表范围之外的单元格',
    message: '单元格{reference}超出工作表的范围，未读取文件的任何内容。',
    hint: '请在Excel中打开并重新保存。',
  },
  'cell-doubled': {
    title: '重复的单元格',
    message: '单元格{reference}在工作表中出现不止一次，未读取文件的任何内容。',
    hint: '请在Excel中打开，核对该单元格并重新保存文件。',
  },
  'cell-two-values': {
    title: '含有两个值的单元格',
    message: '该单元格既有文本“{text}”，又有值“{value}”；无法确定当初显示的是哪一个，未读取文件的任何内容。',
    hint: '请在Excel中打开文件，核对该单元格并重新保存。',
  },
  'text-encoding': {
    title: '编码不明的文本',
    message: '{part}的文本不是有效的{encoding}编码，未读取文件的任何内容。',
    hint: '请将文件重新保存为Excel工作簿或CSV UTF-8格式。',
  },
  'text-code-page': {
    title: '以代码页保存的文本',
    message:
      '该文件的文本不是Unicode，未读取任何内容。若为{encoding}，则读作：“{text}”。如果正确，请使用选项--encoding {encoding}。',
    hint: '请加上该选项，或将文件重新保存为Excel工作簿或CSV UTF-8格式。',
  },
  'text-decoded': {
    title: '按代码页读取的文本',
    message: '文本按{encoding}读取，例如：“{text}”。',
    hint: '请核对文字是否正确。',
  },
  'csv-quote-stray': {
    title: '位置不当的引号',
    message:
      '文件第{line, number}行的引号出现在不应出现之处：“{text}”；该字段始于第{begun, number}行。无法确定字段在何处结束，未读取文件的任何内容。',
    hint: '请用引号括住整个字段并将其中的引号写成两个，或在Excel中另存为xlsx格式。',
  },
  'csv-quote-open': {
    title: '未闭合的引号',
    message: '文件第{line, number}行的引号没有闭合，未读取文件的任何内容。',
    hint: '请补上或删除该引号，或在Excel中另存为xlsx格式。',
  },
  'csv-record-quoted': {
    title: '整行加引号',
    message: '文件第{line, number}行整行加了引号，其中{fields, number}个字段成了一个；未读取文件的任何内容。',
    hint: '请删除该行两端的引号，或在Excel中另存为xlsx格式。',
  },
  'csv-fields': {
    title: '字段多于标题的行',
    message:
      '文件第{line, number}行的第{fields, number}个字段有值，但标题只到第{headings, number}个字段：可能有一个金额或文本被分成了两段。未读取文件的任何内容。',
    hint: '请用引号括住应为一体的内容，或给该列加上标题，或在Excel中另存为xlsx格式。',
  },
  'csv-amount-divided': {
    title: '被分成两段的金额',
    message:
      '文件第{line, number}行的“{text}”被分成两段：第二段位于第{field, number}个字段，而该列为文本。逗号可能是千位分隔符。未读取文件的任何内容。',
    hint: '请将金额放在引号内，或去掉千位分隔符，或在Excel中将文件保存为xlsx格式。',
  },
  'macros-ignored': {
    title: '未运行的宏',
    message: '工作簿含有宏；宏未运行，只读取了数值。',
    hint: '无需处理。',
  },
  'external-link': {
    title: '与其他文件的链接',
    message: '工作簿链接到{target}；未跟踪该链接。',
    hint: '请确认取自该处的数值是最新的。',
  },
  'calculation-stale': {
    title: '可能过时的数值',
    message: '工作簿保存时的设置为“{setting}”，其数值可能已过时。',
    hint: '请在Excel中重新计算(F9)，保存后重试。',
  },
  'precision-displayed': {
    title: '以显示精度为准',
    message: '工作簿设为“将精度设为所显示的精度”，金额可能已被永久舍入。',
    hint: '请将金额与账目核对，并关闭该设置。',
  },
  'styles-missing': {
    title: '没有格式的文件',
    message: '该文件没有格式，无法据以区分日期和数字。',
    hint: '请核对日期，或在Excel中重新保存文件。',
  },
  'fonts-unread': {
    title: '未检查的字体',
    message: '工作表“{sheet}”中字体不同之处过多，无法全部检查：其中带删除线或看不见的内容可能未被发现。',
    hint: '请核对该工作表中是否有带删除线或与底色同色的数字。',
  },
  'sheet-not-cells': {
    title: '没有单元格的工作表',
    message:
      '工作表“{sheet}”未予读取：{holds, select, macros {其中是旧式的宏} dialogue {它是对话框} other {文件中没有它的内容}}。',
    hint: '如其中有数字，请移到普通工作表。',
  },
  'rows-hidden-by-default': {
    title: '默认隐藏的行',
    message: '工作表“{sheet}”的行默认为隐藏。凡有内容的行，无论是否隐藏，均已读取并计入。',
    hint: '请取消隐藏所有行，核对是否出现不应计入的内容。',
  },
  'text-replaced': {
    title: '不允许的字符',
    message: '{count, plural, other {#处文本}}含有不允许的字符，已予替换。',
    hint: '请在工作簿中更正这些文本。',
  },
  'text-cut': {
    title: '超出单元格容量的文本',
    message: '一段{length, number}个字符的文本已截短至{limit, number}个字符。',
    hint: '请缩短文本。',
  },
} as const satisfies SomeDiagnosticTexts;

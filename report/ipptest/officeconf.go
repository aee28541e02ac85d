//go:build unix

package ipptest

// officeConf is what ippeveprinter is to be: an office's laser. Enums are numbers,
// as it reads their names as 0.
const officeConf = `ATTR boolean color-supported true
ATTR integer copies-default 1
ATTR rangeOfInteger copies-supported 1-99
ATTR enum finishings-default 3
ATTR enum finishings-supported 3,4,13,20
ATTR keyword media-default iso_a4_210x297mm
ATTR keyword media-ready iso_a4_210x297mm,iso_a3_297x420mm
ATTR keyword media-supported iso_a4_210x297mm,iso_a3_297x420mm,iso_a5_148x210mm,na_letter_8.5x11in
ATTR keyword media-source-supported auto,main,by-pass-tray
ATTR keyword media-type-supported auto,stationery
ATTR keyword media-col-supported media-bottom-margin,media-left-margin,media-right-margin,media-size,media-source,media-top-margin,media-type
ATTR collection media-size-supported {
  MEMBER integer x-dimension 21000
  MEMBER integer y-dimension 29700
},{
  MEMBER integer x-dimension 29700
  MEMBER integer y-dimension 42000
},{
  MEMBER integer x-dimension 14800
  MEMBER integer y-dimension 21000
}
ATTR collection media-col-database {
  MEMBER keyword media-key iso_a4_210x297mm
  MEMBER collection media-size {
    MEMBER integer x-dimension 21000
    MEMBER integer y-dimension 29700
  }
  MEMBER integer media-bottom-margin 423
  MEMBER integer media-left-margin 423
  MEMBER integer media-right-margin 423
  MEMBER integer media-top-margin 423
},{
  MEMBER keyword media-key iso_a3_297x420mm
  MEMBER collection media-size {
    MEMBER integer x-dimension 29700
    MEMBER integer y-dimension 42000
  }
  MEMBER integer media-bottom-margin 423
  MEMBER integer media-left-margin 423
  MEMBER integer media-right-margin 423
  MEMBER integer media-top-margin 423
}
ATTR collection media-col-default {
  MEMBER keyword media-key iso_a4_210x297mm
  MEMBER collection media-size {
    MEMBER integer x-dimension 21000
    MEMBER integer y-dimension 29700
  }
  MEMBER integer media-bottom-margin 423
  MEMBER integer media-left-margin 423
  MEMBER integer media-right-margin 423
  MEMBER integer media-top-margin 423
}
ATTR integer media-bottom-margin-supported 423
ATTR integer media-left-margin-supported 423
ATTR integer media-right-margin-supported 423
ATTR integer media-top-margin-supported 423
ATTR enum orientation-requested-default 3
ATTR enum orientation-requested-supported 3,4,5,6
ATTR keyword output-bin-default face-down
ATTR keyword output-bin-supported face-down
ATTR keyword print-color-mode-default auto
ATTR keyword print-color-mode-supported auto,color,monochrome
ATTR enum print-quality-default 4
ATTR enum print-quality-supported 3,4,5
ATTR keyword print-scaling-default auto
ATTR keyword print-scaling-supported auto,none
ATTR text printer-make-and-model "Office Laser"
ATTR text printer-device-id "MFG:Office;MDL:Laser;CMD:PDF,PWG;"
ATTR resolution printer-resolution-default 600dpi
ATTR resolution printer-resolution-supported 600dpi
ATTR resolution pwg-raster-document-resolution-supported 600dpi
ATTR keyword pwg-raster-document-sheet-back normal
ATTR keyword pwg-raster-document-type-supported black_1,sgray_8,srgb_8
ATTR keyword sides-default one-sided
ATTR keyword sides-supported one-sided,two-sided-long-edge,two-sided-short-edge
ATTR mimeMediaType document-format-supported application/octet-stream,application/pdf,image/pwg-raster
ATTR mimeMediaType document-format-default application/pdf
`

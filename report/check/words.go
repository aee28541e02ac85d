package check

import "tongket/report"

// What a word says of the way a figure moved.
type movement int

const (
	noMove    movement = iota
	down               // a fall, by: giảm, fell
	up                 // a rise, by
	downTo             // a fall, to a level: giảm còn, fell to
	upTo               // a rise, to a level
	downFar            // a fall, by or to: giảm tới
	upFar              // a rise, by or to
	to                 // to a level: còn, to
	fewer              // a comparative, beside a figure only: fewer, lower
	more               //
	softDown           // a fall, if nothing else says the way and it stands beside the figure
	softUp             //
	openMove           // negated or aimed at, with the movement that follows: nothing is said of the result
	eitherWay          // the figure needs no direction: chênh lệch, a gap of
	trap               // looks like a movement and is none
)

func movements() map[report.Lang]lexicon[movement] {
	vi, en := lexicon[movement]{}, lexicon[movement]{}
	vi.add(trap, "tăng cường,tăng tốc,tăng gia,tăng ni,giảm thiểu,giảm nhẹ,giảm nghèo,miễn giảm,thuyên giảm,giảm tải,cao điểm,cao nhất,thấp nhất,nhiều nhất,ít nhất,nâng cao,đề cao,công nghệ cao,"+
		"hạ tầng,hạ sĩ,hạ sỹ,hạ nguồn,thấp thỏm,thấp tầng,lên kế hoạch,đưa lên,nêu lên,lên tiếng,trở lên,lên án,xuống cơ sở,xuống cấp,xuống đường,trở xuống,vượt qua,vượt khó,vượt chỉ tiêu,vượt mục tiêu,"+
		"hơn kém,không kém,bớt đi,kém hiệu quả,yếu kém,rơi vào,lùi xe,trượt tuyết,leo thang máy,thêm vào,thêm nữa,co giãn,sụt lún,sụt lở,tụt hậu,tụt huyết áp,nhà tăng,giảm đốc")
	vi.add(openMove, "không tăng,không giảm,chưa giảm,chưa tăng,không để tăng,hạn chế gia tăng,hạn chế tăng,phấn đấu,cần kéo giảm,cần giảm,yêu cầu,tiếp tục giảm,tiếp tục kéo giảm,mục tiêu")
	vi.add(eitherWay, "tăng hay giảm,tăng hoặc giảm,tăng giảm,tăng / giảm,tăng – giảm,giảm hay tăng,giảm hoặc tăng,chênh lệch,chênh nhau,chênh,cách nhau,cách biệt,khác nhau,chững lại,chậm lại")
	vi.add(downTo, "giảm còn,giảm xuống,giảm xuống còn,xuống còn,hạ còn,hạ xuống còn,kéo giảm còn,tụt còn,tụt xuống còn,sụt còn,sụt xuống còn,chỉ còn")
	vi.add(upTo, "tăng lên,tăng lên tới")
	vi.add(downFar, "giảm tới,giảm đến,sụt tới,tụt tới")
	vi.add(upFar, "tăng đến,tăng tới")
	vi.add(to, "còn")
	vi.add(down, "giảm,kéo giảm,cắt giảm,sụt giảm,suy giảm,tụt giảm,giảm sút,giảm bớt,giảm đi,hạ,hạ xuống,sụt,sụt đi,tụt,tụt xuống,tụt đi,đi xuống,xuống thấp,thu hẹp,co lại,lao dốc,rút bớt,ít đi")
	vi.add(up, "tăng,gia tăng,tăng thêm,tăng trưởng,đi lên,nhích lên,vọt lên,leo lên,leo thang,tăng vọt,nhiều lên,dâng lên,cao lên")
	vi.add(fewer, "thấp hơn,ít hơn,kém hơn,nhỏ hơn")
	vi.add(more, "cao hơn,nhiều hơn,lớn hơn")
	vi.add(softDown, "xuống,rơi,kém,thua,bớt,lùi,trượt,lùi lại,hụt,dưới mức,thiếu")
	vi.add(softUp, "vượt,lên,leo,nhích,vọt,bật,thêm,leo thêm,trên mức")

	en.add(trap, "set up,made up,follow-up,up to,up-to-date,back up,backed up,stepped up,summed up,taken up,came up with,broke up,broken up,broke down,crackdown,breakdown,cut-off,cut off,drop-in,lower court,further,"+
		"more and more,less serious,tracked down,laid down,handed down,raised awareness,down payment,upside down,close down,closed down,rose garden,power cut,short cut,cut through,over and above")
	en.add(openMove, "did not rise,did not fall,no increase,no decrease,no rise,no fall,not rise,not fall,aims to,aim to,must fall,must,should,plans to,target of,to cut,to reduce")
	en.add(eitherWay, "rise or fall,rises or falls,rose or fell,up or down,increase or decrease,fall or rise,falls or rises,differ,differs,differed,difference,apart,gap,gaps")
	en.add(downTo, "fell to,dropped to,decreased to,declined to,down to,reduced to,cut to,slipped to,shrank to,sank to,came down to,went down to,lowered to,slid to,dipped to")
	en.add(upTo, "rose to,increased to,grew to,climbed to,went up to,jumped to,surged to,soared to")
	en.add(down, "fell,fall,falls,falling,fallen,dropped,drop,drops,dropping,decreased,decrease,decreases,decreasing,down,declined,decline,declines,declining,reduced,reduces,reduction,reductions,"+
		"cut,cuts,slipped,slip,slipping,slid,slide,sank,sunk,shrank,shrunk,shrinking,dipped,dip,plunged,plunge,plummeted,tumbled,slumped,slump,contracted,contraction,lessened,diminished,receded,"+
		"came down,come down,coming down,went down,gone down,going down,lowered,edged down,lower by,fewer by,less by")
	en.add(up, "rose,rise,rises,rising,risen,increased,increase,increases,increasing,up,grew,growth,grown,growing,climbed,climb,climbing,jumped,jump,surged,surge,soared,expanded,expansion,swelled,"+
		"went up,gone up,going up,edged up,picked up,higher by,more by,greater by")
	en.add(fewer, "fewer,lower,less,below,smaller")
	en.add(more, "more,higher,above,greater,larger")
	en.add(softDown, "eased,easing,short of,behind,weaker,missed")
	en.add(softUp, "exceeded,exceeds,exceed,exceeding,beat,beats,surpassed,topped,outstripped,gained,gain,advanced,advance,ahead,raised")
	return map[report.Lang]lexicon[movement]{report.Vietnamese: vi, report.English: en}
}

// way is the direction that m says; None if it leaves it open.
func (m movement) way() report.Direction {
	switch m {
	case down, downTo, downFar, fewer, softDown:
		return report.Down
	case up, upTo, upFar, more, softUp:
		return report.Up
	}
	return report.None
}

// compares reports whether m says the way only beside its figure.
func (m movement) compares() bool { return m == fewer || m == more }

// soft reports whether m says the way only if nothing else does.
func (m movement) soft() bool { return m == softDown || m == softUp }

package projecttest

import (
	"crypto/sha256"
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"testing/fstest"
)

//go:embed city
var city embed.FS

// City is a city that does not exist, with so many districts and an edition for each of
// them in each of two years: the summing-up of its fire brigade.
func City(districts int) fstest.MapFS {
	files := fstest.MapFS{}
	_ = fs.WalkDir(city, "city", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := city.ReadFile(path)
		files[strings.TrimPrefix(path, "city/")] = &fstest.MapFile{Data: data}
		return err
	})
	var members, rows, document strings.Builder
	document.WriteString("Đội chữa cháy thành phố Hải Thành\n\nBáo cáo năm 2024\n\nQuận\tVụ cháy 2023\tVụ cháy 2024\tNgười được cứu 2023\tNgười được cứu 2024\tCuộc gọi 2023\tCuộc gọi 2024\n\n")
	for i := range districts {
		id, name := District(i), districtName(i)
		fmt.Fprintf(&members, "      - {id: %s, name: {vi: quận %s, en: %s district}}\n", id, name, name)
		fires, saved, calls := 40+i*7%30, 20+i*5%17, 300+i*37%200
		fmt.Fprintf(&rows, "      %s: [%d, %d, %d, %d, %d, %d]\n", id, fires+i%5, fires, saved, saved+i%4, calls+9, calls)
		fmt.Fprintf(&document, "Quận %s\t%d\t%d\t%d\t%d\t%d\t%d\n\n", name, fires+i%5, fires, saved, saved+i%4, calls+9, calls)
	}
	fill := func(file, mark, with string) {
		files[file] = &fstest.MapFile{Data: []byte(strings.Replace(string(files[file].Data), mark+"\n", with, 1))}
	}
	fill("indicators.yaml", "      # members", members.String())
	fill("sources/report-2024.yaml", "      # rows", rows.String())
	fill("sources/report-2024.yaml", "    # paragraphs", fmt.Sprintf("    paragraphs: 4..%d\n", 3+districts))
	fill("sources/report-2024.yaml", "SUM}", fmt.Sprintf("%x}\n", sha256.Sum256([]byte(document.String()))))
	files["documents/report.txt"] = &fstest.MapFile{Data: []byte(document.String())}
	for _, year := range []int{2024, 2023} {
		text := strings.ReplaceAll(string(files["editions/2024.yaml"].Data), "2023", fmt.Sprint(year-1))
		files[fmt.Sprintf("editions/%d.yaml", year)] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(text, "2024", fmt.Sprint(year)))}
	}
	return files
}

// District is the id of a district of City.
func District(i int) string { return fmt.Sprintf("hai-%c", 'a'+i%26) + strings.Repeat("x", i/26) }

func districtName(i int) string {
	return "Hải " + []string{"An", "Bình", "Châu", "Dương", "Giang", "Hòa", "Khê", "Lâm", "Minh", "Nam"}[i%10] + strings.Repeat(" Thượng", i/10%2) + strings.Repeat(" Hạ", i/20%2)
}

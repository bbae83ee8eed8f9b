#!/bin/sh
# Makes the recording and the film that the README's pictures show (ffmpeg 5 or newer). Both are only tones and colours.
set -eu
cd "$(dirname "$0")"

# Loud and quiet as speech is, so that the player has a shape to show.
ffmpeg -v error -y -f lavfi -i "aevalsrc='0.7*sin(2*PI*(150+40*sin(2*PI*0.7*t))*t)*(0.12+abs(sin(2*PI*0.31*t)*sin(2*PI*1.3*t+0.4))*abs(sin(2*PI*3.1*t)))':d=9:s=16000" \
  -c:a aac -b:a 24k voice.m4a

ffmpeg -v error -y -f lavfi -i "color=c=0x7a2a2f:s=640x360:d=6:r=15" \
  -vf "drawbox=x=0:y=240:w=640:h=120:color=0x5f1f25:t=fill,drawbox=x=60:y=90:w=130:h=20:color=0xe0a69a:t=fill,drawbox=x=60:y=124:w=90:h=20:color=0xb9645b:t=fill,drawbox=x=450:y=90:w=130:h=20:color=0xe0a69a:t=fill,drawbox=x=450:y=124:w=90:h=20:color=0xb9645b:t=fill,drawbox=x=250:y=30:w=140:h=300:color=white@0.92:t=fill,drawbox=x=266:y=52:w=108:h=70:color=0xa62626@0.85:t=fill,drawbox=x=266:y=136:w=108:h=12:color=0xd9d4d0:t=fill,drawbox=x=266:y=158:w=80:h=12:color=0xd9d4d0:t=fill,drawbox=x=266:y=190:w=108:h=44:color=0xf0ecea:t=fill,drawbox=x=266:y=244:w=108:h=44:color=0xf0ecea:t=fill" \
  -c:v libx264 -crf 24 -pix_fmt yuv420p -movflags +faststart film.mp4
